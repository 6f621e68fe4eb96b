import { join } from 'node:path'
import { fieldShares } from './fields.ts'
import type { Share } from './share.ts'
import { stalwartShare } from './stalwart.ts'
import { strangeShare } from './strange.ts'

/** `mime/` of the given sets. */
export async function mimeShares(folder: string): Promise<readonly Share[]> {
  return [
    await stalwartShare(join(folder, 'stalwart/legacy')),
    ...(await fieldShares(join(folder, 'stalwart'))),
    await strangeShare(folder, 'mikel-mail'),
    await strangeShare(folder, 'mimekit'),
    await strangeShare(folder, 'postal-mime'),
  ]
}
