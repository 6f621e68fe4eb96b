import type { FastifyReply, FastifyRequest } from 'fastify'
import { textsOf } from '../contract/text/texts.ts'
import type { ToldRefusal } from '../contract/text/told-refusal.ts'
import type { Language } from '../contract/value.ts'
import type { Appearance } from '../desk/appearance.ts'
import type { House } from '../desk/house.ts'
import { languageAsked } from './language.ts'
import { languageChosen } from './language-choice.ts'
import { type Frame, WITH_FILES } from './mount.ts'
import type { Html } from './portal/html.ts'
import { refusedPage, signedOutPage } from './portal/refused-page.ts'
import { emptyForm, type SentForm } from './portal/sent-form.ts'
import type { Setting } from './portal/setting.ts'
import { portalTexts } from './portal/text/portal-texts.ts'
import { statusOf } from './problem.ts'
import { isSameOrigin } from './same-origin.ts'
import type { Known } from './who.ts'

/** Somebody at a page. */
export type Visit<Someone extends Known | null = Known | null> = {
  readonly known: Someone
  readonly setting: Setting
  /** What was sent from the page's form; an empty one where nothing was. */
  readonly form: SentForm
  readonly param: (name: string) => string
  readonly asked: (name: string) => string | undefined
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

type Method = 'GET' | 'POST'

/** Twice what may be kept, so that a heap of files too large is told of at its field and the text stays. */
const LARGEST_FORM = 2 * WITH_FILES

/** Hangs a page for anybody. A POST must come from a page of ours. */
export function mountOpenPage(
  { app, house, who, looks }: Frame,
  method: Method,
  url: string,
  handle: (visit: Visit) => FastifyReply | Promise<FastifyReply>,
): void {
  app.route<{ Body: SentForm | undefined; Params: Record<string, string>; Querystring: Record<string, unknown> }>({
    method,
    url,
    bodyLimit: LARGEST_FORM,
    handler: async (request, reply) => {
      const shown = await who.is(request)
      // A program's token opens the API and no page.
      const known = shown?.by === 'cookie' ? shown : null
      const here = method === 'GET' ? request.url : (request.url.split('?')[0] ?? '/')
      const setting = settingOf(house, await looks.now(), known, request, here)
      if (method === 'POST' && !isSameOrigin(request, house.baseUrl)) {
        return refuseAsPage(reply, setting, { code: 'other-origin' })
      }
      return handle({
        known,
        setting,
        form: request.body ?? emptyForm,
        param: name => request.params[name] ?? '',
        asked(name) {
          const value = request.query[name]
          return typeof value === 'string' ? value : undefined
        },
        request,
        reply,
      })
    },
  })
}

/** Hangs a page for whoever is signed in. Others are asked to, and come back; what they wrote is shown to them. */
export function mountPage(
  frame: Frame,
  method: Method,
  url: string,
  handle: (visit: Visit<Known>) => FastifyReply | Promise<FastifyReply>,
): void {
  mountOpenPage(frame, method, url, visit => {
    const { known, setting, form, reply } = visit
    if (known !== null) return handle({ ...visit, known })
    if (method === 'GET') return reply.redirect(`/sign-in?next=${encodeURIComponent(setting.here)}`, 303)
    return show(reply, signedOutPage(setting, form.written(), setting.here), 401)
  })
}

/** Sends a page; nothing of it is kept on the way or in the browser. */
export function show(reply: FastifyReply, page: Html, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .send(page.markup)
}

/** Says as a page why not. It names no address, so that what is hidden and what is absent have the same bytes. */
export function refuseAsPage(
  reply: FastifyReply,
  setting: Setting,
  refusal: ToldRefusal,
  written: readonly string[] = [],
): FastifyReply {
  return show(reply, refusedPage({ ...setting, here: '/' }, refusal, written), statusOf[refusal.code])
}

/** Whether somebody looks at this in a browser, and not through the API. */
export function asksForPage({ headers, url }: FastifyRequest): boolean {
  return /\btext\/html\b/.test(headers.accept ?? '') && !/^\/api(\/|$)/.test(url)
}

/** The setting of a page: the reader's language, else the one chosen in this browser, else what the browser asks for. */
export function settingOf(
  house: House,
  looks: Appearance,
  known: Known | null,
  request: FastifyRequest,
  here: string,
): Setting {
  const { headers } = request
  const language =
    known?.viewer.language ??
    languageChosen(headers.cookie) ??
    languageAsked(headers['accept-language'], looks.language)
  return inLanguage(
    {
      example: house.example,
      zone: looks.zone,
      looks: { name: looks.name, logo: looks.logo?.path ?? null, sheet: looks.sheet?.path ?? null },
      reader:
        known === null
          ? null
          : {
              name: known.viewer.name,
              party: isPartyAnywhere(known),
              supplier: known.viewer.actor.supplier !== null,
              staff: isStaffOfHouse(known),
            },
      here,
    },
    language,
  )
}

/** The same setting in another language. */
export function inLanguage(
  setting: Pick<Setting, 'example' | 'zone' | 'looks' | 'reader' | 'here'>,
  language: Language,
): Setting {
  return { ...setting, language, words: portalTexts(language), shared: textsOf(language) }
}

/** Whether there can be cases of hers: she belongs to an agency or answers for a supplier. */
export function isPartyAnywhere({ viewer }: Known): boolean {
  return viewer.actor.agency !== null || viewer.actor.supplier !== null
}

/** Whether her place is the desk: a member of a line, an administrator, or who keeps the handbook. */
export function isStaffOfHouse({ viewer }: Known): boolean {
  return viewer.actor.memberships.length > 0 || viewer.actor.administrator || viewer.actor.processOwner
}
