import { xmlText } from '../bpmn/xml-text.ts'
import type { Drawing } from '../contract/drawing.ts'
import type { CaseNumber } from '../domain/id.ts'
import { isStaffOfCase } from '../store/look-store.ts'
import { drawingOfCase } from '../store/routine-store.ts'
import type { House, Outcome, Viewer } from './house.ts'

/** The drawing a case follows, as it was published; for staff of its lines alone. */
export async function readDrawing(house: House, { actor }: Viewer, number: CaseNumber): Promise<Outcome<Drawing>> {
  const staff = await isStaffOfCase(house.database, actor, number)
  if (staff !== true) return { done: false, refusal: { code: staff === null ? 'not-found' : 'not-your-line' } }
  const bytes = await drawingOfCase(house.database, number)
  // A routine whose bytes cannot be read as text is never published.
  const bpmn = bytes === null ? null : xmlText(bytes)
  return bpmn === null ? { done: false, refusal: { code: 'not-found' } } : { done: true, value: { bpmn } }
}
