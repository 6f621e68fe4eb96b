import type { SupplierRole, TechnicalArea } from './state.ts'
import { technicalAreas } from './state.ts'

/** What a supplier may say of where a fault is (O-13, O-7): a part, the infrastructure at large, or another system. */
export const saidAreas = [...technicalAreas, 'infrastructure', 'integrated-system'] as const
export type SaidArea = (typeof saidAreas)[number]

/** Where a fault that a supplier reports is: `infrastructure` where nobody has said yet in which of its parts. */
export type ToldArea = TechnicalArea | 'infrastructure'

/**
 * Where the fault is that a supplier reports. What she says holds; who runs the infrastructure and says nothing has found
 * it there, and in her own part where she runs one alone. Null is the application's way (M.2.1): nothing was said, or it
 * is in a system that hangs together with ours, for which the handbook has no way of its own. Which part it is and what
 * kind of fault remain the 2nd line's to judge.
 */
export function toldArea(
  said: SaidArea | null,
  { role, parts }: { readonly role: SupplierRole; readonly parts: readonly TechnicalArea[] },
): ToldArea | null {
  if (said === 'integrated-system') return null
  if (said !== null && said !== 'infrastructure') return said
  if (said === null && role !== 'operations-infrastructure') return null
  const [only, ...others] = parts
  return only === undefined || others.length > 0 ? 'infrastructure' : only
}
