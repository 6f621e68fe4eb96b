import type { Texts } from '../../contract/text/widened.ts'
import type { CaseWords } from '../case/text/nb.ts'
import type { Desk } from './nb.ts'

/** All that the desk says in one language: the words it shares with letters and portal, and its own. */
export type Words = Texts & { readonly desk: Desk; readonly casePage: CaseWords }
