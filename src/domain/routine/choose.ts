import type { Reporter } from '../case/state.ts'
import type { ToldArea } from '../case/told-area.ts'

/**
 * Which routine a case follows from its opening on: what users report M.1; what a supplier finds in the application
 * M.2.1, in the infrastructure M.2.2 (OSLO-ROUTINES sections 5 and 6). A service may have a routine of its own for what
 * users report (O-24).
 */
export function routineFor(reporter: Reporter['kind'], area: ToldArea | null, ofService: string | null = null): string {
  if (reporter === 'user') return ofService ?? 'M.1'
  return area === null || area === 'application' ? 'M.2.1' : 'M.2.2'
}
