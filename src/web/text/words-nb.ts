import { nb as shared } from '../../contract/text/nb.ts'
import { nb as caller } from '../caller/text/nb.ts'
import { nb as casePage } from '../case/text/nb.ts'
import { nb as editor } from '../editor/text/nb.ts'
import { nb as list } from '../list/text/nb.ts'
import { nb as palette } from '../palette/text/nb.ts'
import type { Words } from './every-word.ts'
import { nb as desk } from './nb.ts'

/** Every word of the desk in one language: the build makes it one file of its own. */
export const words: Words = { ...shared, desk, caller, casePage, editor, list, palette }
