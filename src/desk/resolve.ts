import { Temporal } from 'temporal-polyfill'
import type { Act } from '../contract/case-route.ts'
import type { Command, Ruled } from '../domain/case/command.ts'
import { returnReasons } from '../domain/case/event.ts'
import { id, type NoteId } from '../domain/id.ts'
import type { Refusal, Unknown } from '../domain/refusal.ts'
import { findTeamReason } from '../store/administration/team-reason-store.ts'
import { publishedArticle } from '../store/article-store.ts'
import { findLetter, findPerson, findService, findSupplier, findTeam } from '../store/case-lookup.ts'
import { caseInReach } from '../store/case-reach.ts'
import { beforeSending } from './before-sending.ts'
import type { Resolved, Scene, Step } from './change.ts'
import type { Viewer } from './house.ts'
import { resolveConfidential } from './resolve-confidential.ts'
import { objectionLetter, supplierLetter, unreadableTo, writtenLetter } from './resolve-letter.ts'
import type { Writing } from './writing.ts'

/** Turns what came over the wire into a step: looks up what it names, gives ids to what it writes. */
export function stepOf(act: Act, viewer: Viewer): Step {
  return scene => resolve(act, viewer, scene)
}

type Why = Pick<Ruled<'return'>, 'reason' | 'teamReason'>

type Answer = Promise<Resolved | { readonly refusal: Refusal }>

async function resolve(act: Act, viewer: Viewer, scene: Scene): Answer {
  const { tx, house, state } = scene
  switch (act.action) {
    case 'describe': {
      const { title, text, service: wanted } = act.body
      const service = await findService(tx, wanted, state.service)
      if (service === null) return unknown('service')
      const note = noted(scene, { title, text })
      return resolved({ type: 'describe', service: service.id, note: note.id }, note, { type: 'title', title })
    }
    case 'correct-requester': {
      const person = await findPerson(tx, act.body.person)
      if (person === null || person.agency === null || person.firstLine === null) return unknown('person')
      const { id: requester, agency, firstLine } = person
      return resolved({ type: 'correct-requester', requester, agency, firstLine })
    }
    case 'triage': {
      const { type: caseType, area, impact, urgency, priority, reason } = act.body
      const note = reason === undefined ? null : noted(scene, { reason })
      return resolved(
        {
          type: 'triage',
          caseType,
          area: area ?? null,
          impact,
          urgency,
          priority: priority ?? null,
          reason: note?.id ?? null,
        },
        ...(note === null ? [] : [note]),
      )
    }
    case 'assign':
    case 'change-owner': {
      const person = await findPerson(tx, act.body.person)
      return person === null ? unknown('person') : resolved({ type: act.action, person })
    }
    case 'hand-over': {
      const { team, tried, asked } = act.body
      const to = await findTeam(tx, team)
      if (to === null) return unknown('team')
      const note = noted(scene, { tried, asked })
      return resolved({ type: 'hand-over', to, note: note.id }, note)
    }
    case 'return': {
      const why = await reasonOf(scene, act.body.reason)
      if (why === null) return unknown('reason')
      const note = noted(scene, { note: act.body.note })
      return resolved({ type: 'return', ...why, note: note.id }, note)
    }
    case 'send-to-supplier': {
      const supplier = await findSupplier(tx, act.body.supplier, 'offered')
      if (supplier === null) return unknown('supplier')
      const refusal = await unreadableTo(scene, supplier.id)
      if (refusal !== null) return { refusal }
      const letter = await supplierLetter(scene, viewer, supplier, act.body)
      return resolved(
        { type: 'send-to-supplier', supplier, letter: letter.id, followUpAt: instant(act.body.followUpAt) },
        { type: 'letter', letter },
      )
    }
    case 'log-supplier-number': {
      const supplier = await findSupplier(tx, act.body.supplier)
      if (supplier === null) return unknown('supplier')
      return resolved({ type: 'log-supplier-number', supplier, reference: act.body.number })
    }
    case 'decide-information': {
      const { inform, onlyInformation, note: words } = act.body
      const note = words === undefined ? null : noted(scene, { note: words })
      return resolved(
        { type: 'decide-information', inform, onlyInformation, note: note?.id ?? null },
        ...(note === null ? [] : [note]),
      )
    }
    case 'demand-information': {
      const note = noted(scene, { note: act.body.note })
      return resolved({ type: 'demand-information', note: note.id }, note)
    }
    case 'wait': {
      const note = noted(scene, { note: act.body.note })
      return resolved(
        { type: 'wait', for: act.body.for, followUpAt: instant(act.body.followUpAt), note: note.id },
        note,
      )
    }
    case 'write':
      return writtenLetter(scene, viewer, act.body)
    case 'accept-undelivered': {
      const letter = await findLetter(tx, viewer.actor, state.number, act.letter)
      return letter === null ? unknown('letter') : resolved({ type: 'accept-undelivered', letter: letter.id })
    }
    case 'withdraw': {
      const letter = await findLetter(tx, viewer.actor, state.number, act.letter)
      if (letter === null) return unknown('letter')
      const before = await beforeSending(scene, letter.id)
      return resolved(
        { type: 'withdraw', letter, ...(before === null ? {} : { before }) },
        { type: 'withdrawal', letter: letter.id },
      )
    }
    case 'solve': {
      const { kind, text, product, version, article: named } = act.body
      const article = named === undefined ? null : await publishedArticle(tx, named)
      if (named !== undefined && article === null) return unknown('article')
      const solution = id<'solution'>(house.newId())
      return resolved(
        { type: 'solve', solution, kind },
        {
          type: 'solution',
          id: solution,
          kind,
          text,
          product: product ?? null,
          version: version ?? null,
          article,
          person: viewer.actor.person,
          at: scene.at,
        },
      )
    }
    case 'confirm': {
      if (act.body.letter === undefined) return resolved({ type: 'confirm', letter: null })
      const letter = await findLetter(tx, viewer.actor, state.number, act.body.letter)
      return letter === null ? unknown('letter') : resolved({ type: 'confirm', letter })
    }
    case 'object': {
      if ('letter' in act.body) {
        const said = await findLetter(tx, viewer.actor, state.number, act.body.letter)
        return said?.fromRequester ? resolved({ type: 'object', letter: said.id }) : unknown('letter')
      }
      const letter = await objectionLetter(scene, viewer, act.body.text)
      return resolved({ type: 'object', letter: letter.id }, { type: 'letter', letter })
    }
    case 'close':
      return resolved({ type: 'close', outcome: act.body.outcome })
    case 'link':
    case 'unlink':
      if (!(await caseInReach(tx, viewer.actor, act.to))) return unknown('case')
      return resolved({ type: act.action, to: act.to })
    case 'mark-confidential':
    case 'change-readers':
    case 'review-confidential':
    case 'propose-lifting':
    case 'decline-lifting':
      return resolveConfidential(act, scene)
    case 'mark-step':
      return resolved({ type: 'mark-step', step: act.step, state: act.body.state })
    case 'agree-to-lifting':
    case 'release':
    case 'resume':
    case 'reopen':
    case 'send-back':
      return resolved({ type: act.action })
    default:
      return act satisfies never
  }
}

/** A kind, or what the team that has the case calls one of its reasons; null where it calls none so. */
async function reasonOf({ tx, state }: Scene, asked: string): Promise<Why | null> {
  const kind = returnReasons.find(reason => reason === asked)
  if (kind !== undefined) return { reason: kind }
  const own = await findTeamReason(tx, state.responsible.team, asked)
  return own === null ? null : { reason: own.kind, teamReason: own.id }
}

/** A command with its words. */
export function resolved(command: Command, ...writings: readonly Writing[]): Resolved {
  return { command, writings }
}

/** What was named does not exist, or is not for this actor to know of. */
function unknown(what: Unknown): { readonly refusal: Refusal } {
  return { refusal: { code: 'unknown', what } }
}

/** An instant as it is kept: UTC with milliseconds, so that text order is time order. */
function instant(value: string): string {
  return Temporal.Instant.from(value).toString({ fractionalSecondDigits: 3 })
}

function noted(scene: Scene, words: Readonly<Record<string, string>>) {
  const note: NoteId = id<'note'>(scene.house.newId())
  return { type: 'note', id: note, words } as const
}
