import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import type { House } from '../desk/house.ts'
import { mountAdministration } from './administration.ts'
import { mountOrganisation } from './administration-house.ts'
import { mountImport } from './administration-import.ts'
import { mountLetters } from './administration-letters.ts'
import { mountLines } from './administration-lines.ts'
import { mountMailboxes } from './administration-mailboxes.ts'
import { mountPeople } from './administration-people.ts'
import { mountSignatures } from './administration-signatures.ts'
import { mountAppearance } from './appearance.ts'
import { mountArticles } from './article.ts'
import { mountAttachment } from './attachment.ts'
import { mountCaller } from './caller.ts'
import { mountCase } from './case.ts'
import { mountCommands } from './command.ts'
import { mountConfidentialRead } from './confidential-read.ts'
import { mountDirectory } from './directory.ts'
import { guardDoor } from './door.ts'
import { mountDrawing } from './drawing.ts'
import { mountFigures } from './figures.ts'
import { mountHandbook } from './handbook.ts'
import { mountHandbookTerms } from './handbook-term.ts'
import { mountInvitation } from './invitation.ts'
import { mountLetterPage } from './letter-page.ts'
import { mountLive } from './live.ts'
import { mountLook } from './look.ts'
import { openLooks } from './looks.ts'
import { mountMail } from './mail.ts'
import { type Frame, readerOf } from './mount.ts'
import { openNews } from './news.ts'
import { mountNotice } from './notice.ts'
import { pagePolicy } from './page-policy.ts'
import { mountPortal } from './portal.ts'
import { refuse } from './problem.ts'
import { mountReleases } from './release.ts'
import { mountRoutineChange } from './routine-change.ts'
import { mountRoutineText } from './routine-text.ts'
import { mountSavedView } from './saved-view.ts'
import { mountSession } from './session.ts'
import { mountDesk } from './static-desk.ts'
import { mountSystem } from './system.ts'
import { mountTokens } from './token.ts'
import { openWho } from './who.ts'
import { mountWriting } from './writing.ts'

/** Where the server listens, and where the built pages of the desk lie. */
export type Place = { readonly host: string; readonly port: number; readonly deskFolder: string }

export type Server = {
  /** Where it answers on this machine, without a slash at the end. */
  readonly url: string
  /** Lets requests that are under way end, and streams at once. */
  readonly close: () => Promise<void>
}

/** Milliseconds in which the head and the body of a request must have come. */
const SLOWEST_MS = 15_000

/** Opens the door of the house: API, pages, live events. A port that is taken is thrown as Node's EADDRINUSE. */
export async function openServer(house: House, place: Place): Promise<Server> {
  // Forwarded headers are believed of nobody: the source of a request is who connects (J05).
  const app = Fastify({
    trustProxy: false,
    requestTimeout: SLOWEST_MS,
    forceCloseConnections: 'idle',
    // A path that cannot even be read names nothing.
    frameworkErrors: (_, request, reply) => refuse(reply, readerOf(null, request).language, { code: 'not-found' }),
  })
  const news = openNews(house.database)
  const who = openWho(house, news)
  const looks = openLooks(house, news)
  const frame: Frame = { app, house, who, looks }
  await app.register(helmet, pagePolicy(house))
  guardDoor(frame)
  takeJson(app)
  mountSession(frame)
  mountTokens(frame)
  mountInvitation(frame)
  mountCase(frame)
  mountCommands(frame)
  mountWriting(frame)
  mountAttachment(frame)
  mountDirectory(frame)
  mountFigures(frame)
  mountReleases(frame)
  mountSavedView(frame)
  mountCaller(frame)
  mountLook(frame)
  mountConfidentialRead(frame)
  mountDrawing(frame)
  mountHandbook(frame)
  mountRoutineChange(frame)
  mountRoutineText(frame)
  mountHandbookTerms(frame)
  mountLetterPage(frame)
  mountMail(frame)
  mountNotice(frame)
  mountArticles(frame)
  mountAdministration(frame)
  mountLines(frame)
  mountPeople(frame)
  mountOrganisation(frame)
  mountImport(frame)
  mountLetters(frame)
  mountMailboxes(frame)
  mountSignatures(frame)
  mountAppearance(frame)
  mountLive(frame, news)
  mountSystem(frame)
  await mountPortal(frame)
  await mountDesk(frame, place.deskFolder)
  await app.listen({ host: place.host, port: place.port })
  return {
    url: urlOf(app, place.host),
    async close() {
      await app.close()
      await news.close()
    },
  }
}

/** JSON and nothing else; an empty body is none. Keys that would reach into prototypes are refused. */
function takeJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text === '') done(null, undefined)
    else parse(request, text, done)
  })
}

/** The port may have been left to the system (0). */
function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('a server that listens has a port')
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${address.port}`
}
