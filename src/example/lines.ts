import type { Act } from '../contract/case-route.ts'
import type { Viewer } from '../desk/house.ts'
import type { Door } from '../domain/actor.ts'
import type { Instant } from '../domain/id.ts'
import type { Beat } from './courses.ts'
import type { Plot } from './deal.ts'
import { asked, handedOver, signed } from './phrases.ts'
import { productOf, type ServiceKey, secondLine } from './town/municipality.ts'
import { daysAfter } from './working-time.ts'

/** A plot with those who play in it. */
export type Cast = {
  readonly plot: Plot
  readonly requester: Viewer
  readonly first: Viewer
  readonly second: Viewer
  /** Who answers for the supplier of the story; null where there is none. */
  readonly supplier: Viewer | null
}

/** Who does what, and through which door. */
export type Lines = { readonly who: Viewer; readonly door: Door; readonly acts: readonly Act[] }

/** What is done in a beat; a story without the words for it was dealt a course it cannot take. */
export function linesOf(cast: Cast, beat: Exclude<Beat, 'open'>, now: Instant): Lines {
  const { plot, requester, first, second, supplier } = cast
  const { story, manner } = plot
  const followUpAt = daysAfter(now, plot.patience)
  switch (beat) {
    case 'take':
      return does(first, takes(first))
    case 'ask': {
      if (!('question' in story)) break
      const text = signed(story.language, asked(story.language, requester.name, story.question), first.name, manner)
      const wait: Act = { action: 'wait', body: { for: 'requester', note: story.question, followUpAt } }
      return does(first, letterOut(text), wait)
    }
    case 'reply':
      if (!('reply' in story)) break
      return mails(requester, letterIn('public', signed(story.language, story.reply, requester.name, manner)))
    case 'hand-over': {
      if (!('tried' in story)) break
      const { tried, asked } = roundOf(plot, beat, now) ?? story
      return does(first, { action: 'hand-over', body: { team: secondLine.key, tried, asked } })
    }
    case 'triage': {
      if (!('impact' in story)) break
      const { type, area, impact, urgency, note } = story
      return does(
        second,
        takes(second),
        { action: 'triage', body: { type, impact, urgency, ...(area === undefined ? {} : { area }) } },
        ...(note === undefined ? [] : [isCritical(story) ? callOut(note) : internalNote(note)]),
      )
    }
    case 'return':
      if (!('returned' in story) || story.returned === undefined) break
      return does(second, { action: 'return', body: roundOf(plot, beat, now)?.returned ?? story.returned })
    case 'wait':
      if (story.way === 'supplier-report') {
        return does(second, { action: 'wait', body: { for: 'supplier', note: story.awaited, followUpAt } })
      }
      if (story.way !== 'network') break
      return does(first, { action: 'wait', body: { for: 'other', note: story.awaited, followUpAt } })
    case 'send': {
      if (!('exchange' in story)) break
      const { supplier, question } = story.exchange
      const text = `${question}\n\n${second.name}`
      return does(second, { action: 'send-to-supplier', body: { supplier, text, followUpAt } })
    }
    case 'answer':
      if (!('exchange' in story) || supplier === null) break
      return mails(supplier, letterIn('supplier', `${story.exchange.answer}\n\n${supplier.name}`))
    case 'inform':
    case 'silence': {
      const only = story.way === 'announcement'
      const decides: Act = { action: 'decide-information', body: { inform: beat === 'inform', onlyInformation: only } }
      return does(second, ...('exchange' in story ? [supplierNumber(story.exchange)] : []), decides)
    }
    case 'solve': {
      if (!('solution' in story)) break
      if (story.way === 'first-contact' || story.way === 'network') return does(first, solves(story))
      const isLogged = plot.beats.some(played => played.beat === 'inform' || played.beat === 'silence')
      const logs = 'exchange' in story && !isLogged ? [supplierNumber(story.exchange)] : []
      return does(second, ...logs, solves(story))
    }
    case 'send-back':
      return does(second, { action: 'send-back' })
    case 'tell': {
      if (!('solution' in story) || !('language' in story)) break
      const text = handedOver(story.language, requester.name, story.solution, manner)
      return does(first, letterOut(signed(story.language, text, first.name, manner)))
    }
    case 'object':
      if (!('objection' in story) || story.objection === undefined) break
      return { who: requester, door: 'link', acts: [{ action: 'object', body: { text: story.objection } }] }
    case 'confirm':
      return { who: requester, door: 'link', acts: [{ action: 'confirm', body: {} }] }
    case 'close': {
      const solved = plot.beats.some(played => played.beat === 'solve')
      const who = 'reference' in story ? second : first
      return does(who, { action: 'close', body: { outcome: solved ? 'solved' : 'information' } })
    }
    case 'dismiss':
      if (story.way !== 'dismissed') break
      return does(first, { action: 'close', body: { outcome: story.outcome } })
    default:
      return beat satisfies never
  }
  throw new Error(`"${story.title}" has no words for ${beat}`)
}

/** What is said where this has been done before; null where it is the first time. */
function roundOf({ story, beats }: Plot, beat: Beat, now: Instant) {
  const times = beats.filter(each => each.beat === beat && each.at <= now).length
  if (times < 2) return null
  const round = 'again' in story ? story.again?.[times - 2] : undefined
  if (round === undefined) throw new Error(`"${story.title}" has no words for ${beat} number ${times}`)
  return round
}

/** A letter from a party to the case. */
export function letterIn(kind: 'public' | 'supplier', text: string): Act {
  return { action: 'write', body: { kind, form: 'mail', direction: 'in', text } }
}

function does(who: Viewer, ...acts: readonly Act[]): Lines {
  return { who, door: 'web', acts }
}

function mails(who: Viewer, letter: Act): Lines {
  return { who, door: 'mail', acts: [letter] }
}

function takes(who: Viewer): Act {
  return { action: 'assign', body: { person: who.actor.person } }
}

function letterOut(text: string): Act {
  return { action: 'write', body: { kind: 'public', form: 'mail', direction: 'out', text } }
}

function internalNote(text: string): Act {
  return { action: 'write', body: { kind: 'internal', form: 'web', direction: 'out', text } }
}

/** What she has called critical is spoken of (M.2.1.3). */
function isCritical(story: Plot['story']): boolean {
  return 'priority' in story && story.priority === 1
}

function callOut(text: string): Act {
  return { action: 'write', body: { kind: 'supplier', form: 'phone', direction: 'out', text } }
}

function supplierNumber(it: { readonly supplier: string; readonly reference: string }): Act {
  return { action: 'log-supplier-number', body: { supplier: it.supplier, number: it.reference } }
}

type Cured = { readonly service: ServiceKey; readonly solution: string; readonly laterVersion?: string }

function solves({ service, solution: text, laterVersion }: Cured): Act {
  return laterVersion === undefined
    ? { action: 'solve', body: { kind: 'now', text } }
    : { action: 'solve', body: { kind: 'later-version', text, product: productOf(service), version: laterVersion } }
}
