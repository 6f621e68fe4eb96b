import { sv as shared } from '../../contract/text/sv.ts'
import { sv as caller } from '../caller/text/sv.ts'
import { sv as casePage } from '../case/text/sv.ts'
import { sv as editor } from '../editor/text/sv.ts'
import { sv as list } from '../list/text/sv.ts'
import { sv as palette } from '../palette/text/sv.ts'
import type { Words } from './every-word.ts'
import { sv as desk } from './sv.ts'

/** Every word of the desk in one language: the build makes it one file of its own. */
export const words: Words = { ...shared, desk, caller, casePage, editor, list, palette }
