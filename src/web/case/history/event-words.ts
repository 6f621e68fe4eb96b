import type { CaseEvent } from '../../../contract/case.ts'
import type { Texts } from '../../../contract/text/widened.ts'
import { dayShown } from '../confidential/day-shown.ts'
import type { CaseWords } from '../text/nb.ts'

/** An event in words: what was done (the name stands before it), with what, and what was written with it. */
export type EventWords = {
  readonly did: string
  readonly withWhat: string
  readonly written: readonly { readonly label: string; readonly text: string }[]
}

/** Puts an event into the reader's words. `day` writes an instant as a day. */
export function eventWords(
  event: CaseEvent,
  texts: Texts,
  words: CaseWords,
  day: (instant: string) => string,
): EventWords {
  return {
    did: texts.event[event.type],
    withWhat: withWhat(event, texts, words, day)
      .filter(part => part !== '')
      .join(', '),
    written: Object.entries(event.words)
      .toSorted(([one], [other]) => placeOf(one, words) - placeOf(other, words))
      .map(([key, text]) => ({ label: word(words.history.label, key), text })),
  }
}

function withWhat(
  { type, facts }: CaseEvent,
  texts: Texts,
  { history, confidential }: CaseWords,
  day: (instant: string) => string,
): readonly string[] {
  const fact = (key: string) => facts[key] ?? ''
  const followUp = facts['followUpAt'] === undefined ? '' : history.followUp(day(facts['followUpAt']))
  switch (type) {
    case 'opened':
      return [word(texts.letterForm, fact('form')), fact('team')]
    case 'requester-corrected':
    case 'handed-over':
    case 'sent-back':
      return [fact('team')]
    case 'returned':
      return [fact('team'), facts['teamReason'] ?? word(texts.returnReason, fact('reason'))]
    case 'triaged':
      return [
        word(texts.caseType, fact('caseType')),
        word(texts.area, fact('area')),
        history.priority(word(texts.priority, fact('priority'))),
      ]
    case 'assigned':
      return [fact('handler')]
    case 'owner-changed':
      return [fact('owner')]
    case 'sent-to-supplier':
      return [fact('supplier'), followUp]
    case 'supplier-number-logged':
      return [fact('supplier'), fact('reference')]
    case 'information-decided':
      return [
        history.inform[fact('inform') === 'true' ? 'yes' : 'no'],
        fact('onlyInformation') === 'true' ? history.onlyInformation : '',
      ]
    case 'notice-published':
      return [fact('teams')]
    case 'notice-relayed':
      return [fact('team'), history.told[fact('told') === 'true' ? 'yes' : 'no']]
    case 'notice-attached':
    case 'notice-detached':
      return [fact('notice')]
    case 'waiting-started':
      return [fact('supplier') === '' ? word(texts.waitingFor, fact('for')) : fact('supplier'), followUp]
    case 'waiting-ended':
      return [word(history.because, fact('because'))]
    case 'receipt-held-back':
      return [fact('to'), word(history.heldBack, fact('why'))]
    case 'letter-received':
    case 'letter-written':
      return [
        word(texts.letterKind, fact('kind')).toLowerCase(),
        fact('supplier'),
        word(texts.letterForm, fact('form')).toLowerCase(),
      ]
    case 'solved':
      return [word(texts.solutionKind, fact('kind')).toLowerCase()]
    case 'closed':
      return [word(texts.outcome, fact('outcome')).toLowerCase()]
    case 'linked':
    case 'unlinked':
      return [fact('to')]
    case 'step-done':
    case 'step-skipped':
      return [fact('step')]
    case 'routine-moved':
      return [fact('version')]
    case 'marked-confidential':
      return [
        fact('readers'),
        word(confidential.basis, fact('basis')),
        confidential.review(day(dayShown(fact('reviewOn')))),
      ]
    case 'readers-changed':
      return [fact('readers')]
    case 'confidential-reviewed':
      return [confidential.review(day(dayShown(fact('reviewOn'))))]
    case 'lifting-proposed':
    case 'lifting-declined':
    case 'lifted':
    case 'information-demanded':
    case 'notice-ended':
    case 'described':
    case 'taken':
    case 'released':
    case 'letter-withdrawn':
    case 'letter-undelivered':
    case 'undelivered-accepted':
    case 'reopened':
    case 'confirmed':
    case 'objected':
      return []
    default:
      return type satisfies never
  }
}

/** What was tried is told before what is asked: the order of the words, not of the store. */
function placeOf(key: string, { history }: CaseWords): number {
  return Object.keys(history.label).indexOf(key)
}

/** The word for a code; a code that came with a newer server stands for itself. */
function word(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
