import { nn as shared } from '../../contract/text/nn.ts'
import { nn as caller } from '../caller/text/nn.ts'
import { nn as casePage } from '../case/text/nn.ts'
import { nn as editor } from '../editor/text/nn.ts'
import { nn as list } from '../list/text/nn.ts'
import { nn as palette } from '../palette/text/nn.ts'
import type { Words } from './every-word.ts'
import { nn as desk } from './nn.ts'

/** Every word of the desk in one language: the build makes it one file of its own. */
export const words: Words = { ...shared, desk, caller, casePage, editor, list, palette }
