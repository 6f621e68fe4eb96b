import type { Texts } from '../../contract/text/widened.ts'
import type { CallerWords } from '../caller/text/nb.ts'
import type { CaseWords } from '../case/text/nb.ts'
import type { EditorWords } from '../editor/text/nb.ts'
import type { ListWords } from '../list/text/nb.ts'
import type { PaletteWords } from '../palette/text/nb.ts'
import type { Desk } from './nb.ts'

/** All that the desk says in one language: the words it shares with letters and portal, and its own. */
export type Words = Texts & {
  readonly desk: Desk
  readonly caller: CallerWords
  readonly palette: PaletteWords
  readonly casePage: CaseWords
  readonly editor: EditorWords
  readonly list: ListWords
}
