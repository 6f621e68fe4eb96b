import type { Frame } from './mount.ts'
import { takeForms } from './portal/sent-form.ts'
import { font, stylesheet } from './portal/stylesheet.ts'
import { mountAccount } from './portal-account.ts'
import { mountOpenArticles } from './portal-article.ts'
import { mountPartyCase } from './portal-case.ts'
import { mountPartyCases } from './portal-cases.ts'
import { mountFirst } from './portal-first.ts'
import { mountHelp } from './portal-help.ts'
import { mountLink } from './portal-link.ts'
import { mountNewCase } from './portal-new-case.ts'
import { mountPasswords } from './portal-password.ts'
import { mountPost } from './portal-post.ts'
import { mountReading } from './portal-reading.ts'
import { mountEntrance } from './portal-sign-in.ts'
import { mountStatement } from './portal-statement.ts'
import { mountStatus } from './portal-status.ts'

/** The front pages and the portal: HTML from the server, whole without script (DESIGN section 8). */
export async function mountPortal(frame: Frame): Promise<void> {
  await frame.app.register(async app => {
    const pages: Frame = { ...frame, app }
    takeForms(app)
    for (const { path, type, content } of [stylesheet, font]) {
      app.get(path, (_, reply) =>
        reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(content),
      )
    }
    mountEntrance(pages)
    mountFirst(pages)
    mountPasswords(pages)
    mountAccount(pages)
    mountHelp(pages)
    mountStatement(pages)
    mountStatus(pages)
    mountOpenArticles(pages)
    mountPartyCases(pages)
    mountNewCase(pages)
    mountPartyCase(pages)
    mountLink(pages)
    mountReading(pages)
    mountPost(pages)
  })
}
