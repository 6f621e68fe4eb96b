import type { JoinCase } from '../contract/mail.ts'
import type { Door, PersonActor } from '../domain/actor.ts'
import { type JoinedAs, joinRefusal } from '../domain/case/join.ts'
import type { CaseState } from '../domain/case/state.ts'
import { type CaseNumber, id } from '../domain/id.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { passedOn } from '../mail/passed-on.ts'
import { findPerson, findSupplier } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { caseOfMail } from '../store/mail-view.ts'
import { writeEnd } from './act-on-mail.ts'
import { changeCase, type Resolved, type Scene, type Step } from './change.ts'
import { wordsOfColleague } from './colleague-words.ts'
import { partyOfRequester, partyOfSupplier } from './draft-letter.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'
import { letterOfMail } from './mail-letter.ts'
import { resolved } from './resolve.ts'
import { numbersTold } from './supplier-numbers.ts'
import { readWaitingMail, withWaitingMail } from './take-waiting-mail.ts'
import type { PartyRef } from './writing.ts'

/**
 * Puts a mail that needs a person on the case it belongs to, as the word of the one she says it is from. It is a letter
 * of that kind from then on, ends the waiting for that party, and the log says who put it there.
 */
export async function joinCaseFromMail(
  house: House,
  viewer: Viewer,
  door: Door,
  mail: string,
  body: JoinCase,
  request?: RequestKey,
): Promise<Outcome<CaseNumber>> {
  const read = await readWaitingMail(house, viewer, door, mail)
  const again = (tx: Reader) => caseOfMail(tx, id<'mail'>(mail))
  return withWaitingMail(house, viewer, { mail, request, again }, async (tx, claimed) => {
    if (read === null) return { done: false, refusal: { code: 'not-found' } }
    const { actor } = viewer
    const steps = stepsOf(claimed, read, actor, body)
    const changed = await changeCase(house, tx, { number: body.number, actor, door, steps })
    if (!changed.done) {
      const hidden = changed.refusal.code === 'not-found'
      return hidden ? { done: false, refusal: { code: 'unknown', what: 'case' } } : changed
    }
    const verdict = `${body.as === 'internal' ? 'staff' : body.as}-answer`
    const end = { state: 'acted', verdict, reason: 'joined-by-a-person', case: body.number } as const
    await writeEnd(house, tx, claimed, read, end, actor.person)
    return { done: true, value: body.number }
  })
}

/** Where a colleague passed it on, the words are those of the one who wrote it, and the colleague's are a note (U-20). */
function stepsOf(claimed: ClaimedMail, read: ParsedMail, actor: PersonActor, body: JoinCase): readonly Step[] {
  const original = body.as === 'internal' ? null : passedOn(read)
  const joined: Step = scene => joining(scene, claimed, original ?? read, actor, body)
  return original === null ? [joined] : [joined, wordsOfColleague(claimed, read)]
}

async function joining(
  { house, tx, state }: Scene,
  claimed: ClaimedMail,
  mail: ParsedMail,
  actor: PersonActor,
  body: JoinCase,
): Promise<Resolved | { readonly refusal: Refusal }> {
  const wanted = body.as === 'supplier' ? (body.supplier ?? state.dealings.at(-1)?.supplier) : undefined
  const supplier = wanted === undefined ? null : await findSupplier(tx, wanted)
  const refusal = joinRefusal(state, actor, body.as, supplier?.id ?? null)
  if (refusal !== null) return { refusal }
  const whose = supplier === null ? await partyAs(tx, state, body.as) : partyOfSupplier(supplier)
  const kind = body.as === 'requester' ? 'public' : body.as
  const letter = letterOfMail(house, claimed, mail, {
    case: state.number,
    kind,
    author: whose?.kind === 'requester' && whose.address === mail.from?.address ? whose.person : null,
    supplier: supplier?.id ?? null,
    with: whose,
    // A note keeps what was quoted: it is read by those who have not seen that mail.
    text: body.as === 'internal' ? mail.text : mail.reply,
  })
  const told = supplier === null ? {} : await numbersTold(tx, supplier.id, mail)
  return resolved(
    {
      type: 'receive',
      kind,
      form: 'mail',
      from: body.as === 'internal' ? 'staff' : body.as,
      supplier: supplier?.id ?? null,
      automatic: mail.signs.automatic,
      letter: letter.id,
      ...told,
    },
    { type: 'letter', letter },
  )
}

async function partyAs(tx: Reader, { reporter }: CaseState, as: JoinedAs): Promise<PartyRef | null> {
  if (as !== 'requester' || reporter.kind !== 'user') return null
  const person = await findPerson(tx, reporter.requester)
  return person === null ? null : partyOfRequester(person.id, person.email)
}
