import { readLetterPage } from '../contract/letter-page.ts'
import { readLetterPage as pageOf } from '../desk/letter-page.ts'
import { openMailReader } from '../mail/mail-reader.ts'
import { doorOf, type Frame, mount } from './mount.ts'

/** It runs nothing, fetches nothing and is framed by our own pages alone; its links open elsewhere, as ordinary pages. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  "style-src-attr 'unsafe-inline'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

/** A mail as it looked, for whoever may read its letter. */
export function mountLetterPage(frame: Frame): void {
  // Its thread begins with the first mail that is asked for.
  const reader = openMailReader()
  frame.app.addHook('onClose', reader.close)
  mount(frame, readLetterPage, async ({ known, params, reply, refuse }) => {
    const page = await pageOf(frame.house, reader, known.viewer, doorOf(known), params.number, params.letter)
    if (page === null) return refuse({ code: 'not-found' })
    return reply
      .header('content-security-policy', POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .header('cache-control', 'private, no-store')
      .type('text/html; charset=utf-8')
      .send(page)
  })
}
