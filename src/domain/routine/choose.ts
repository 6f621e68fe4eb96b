import type { Reporter, TechnicalArea } from '../case/state.ts'

/**
 * Which routine a case follows from its opening on: what users report M.1; what a supplier finds in the application
 * M.2.1, in one of the four parts of the infrastructure M.2.2 (OSLO-ROUTINES sections 5 and 6). A supplier who does not
 * say where has found it in the application.
 */
export function routineFor(reporter: Reporter['kind'], area: TechnicalArea | null): string {
  if (reporter === 'user') return 'M.1'
  return area === null || area === 'application' ? 'M.2.1' : 'M.2.2'
}
