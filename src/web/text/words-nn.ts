import { nn as shared } from '../../contract/text/nn.ts'
import { nn as casePage } from '../case/text/nn.ts'
import type { Words } from './every-word.ts'
import { nn as desk } from './nn.ts'

/** Every word of the desk in one language: the build makes it one file of its own. */
export const words: Words = { ...shared, desk, casePage }
