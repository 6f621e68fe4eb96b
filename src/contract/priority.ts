/** The rule that makes a priority of impact and urgency, for a page that shows it before anything is sent (B-10). */
export { priorityOf } from '../domain/case/priority.ts'
