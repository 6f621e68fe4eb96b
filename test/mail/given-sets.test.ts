import { join } from 'node:path'
import { expect, test } from 'vitest'
import { automaticShare } from './sets/automatic.ts'
import { bounceShare } from './sets/bounces.ts'
import { forwardShare } from './sets/forwards.ts'
import { KEPT } from './sets/kept.ts'
import { mimeShares } from './sets/mime.ts'
import { replyShares } from './sets/replies.ts'
import type { Share } from './sets/share.ts'

/** Where the sets lie: ours, or those somebody names; each test says how much of its set is read as its makers say. */
const folder = process.env['LINJE_MAIL_SETS'] ?? join(import.meta.dirname, '../data/mail')

const shares: readonly Share[] = [
  ...(await replyShares(join(folder, 'replies'))),
  await bounceShare(join(folder, 'bounces')),
  await forwardShare(join(folder, 'forwarded')),
  await automaticShare(join(folder, 'auto-reply.json')),
  ...(await mimeShares(join(folder, 'mime'))),
]

test.each(shares)(
  'A-5, U-13, U-14, U-20 a given set is read as its makers say: $set',
  ({ set, total, differences }) => {
    console.info(`${set}: ${total - differences.length} of ${total}`)
    const kept = Object.keys(KEPT[set] ?? {})
    expect(differences.filter(({ what }) => !kept.includes(what))).toEqual([])
    expect(kept.filter(sample => !differences.some(({ what }) => what === sample))).toEqual([])
  },
)
