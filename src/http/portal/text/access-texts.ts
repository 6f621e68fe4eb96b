import type { Widened } from '../../../contract/text/widened.ts'
import type { accessNb } from './access-nb.ts'

/** Every text about passwords, links and sessions, in one language. */
export type AccessTexts = Widened<typeof accessNb>
