import { en as shared } from '../../contract/text/en.ts'
import { en as caller } from '../caller/text/en.ts'
import { en as casePage } from '../case/text/en.ts'
import { en as editor } from '../editor/text/en.ts'
import { en as list } from '../list/text/en.ts'
import { en as palette } from '../palette/text/en.ts'
import { en as desk } from './en.ts'
import type { Words } from './every-word.ts'

/** Every word of the desk in one language: the build makes it one file of its own. */
export const words: Words = { ...shared, desk, caller, casePage, editor, list, palette }
