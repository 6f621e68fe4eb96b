import { isStaff, standing } from '../domain/access/standing.ts'
import type { Actor } from '../domain/actor.ts'
import { gate } from '../domain/case/gate.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Verdict } from '../mail/judge.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { toldSolution } from '../mail/told-solution.ts'
import { lockCase, type StoredCase } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { knowStranger } from '../store/stranger-store.ts'
import { hasJoined, type Party } from '../store/thread-view.ts'
import { changeCase, type Step } from './change.ts'
import type { House } from './house.ts'
import { type KnownMail, personOf, staffOf } from './mail-facts.ts'
import { letterOfMail } from './mail-letter.ts'
import { resolved } from './resolve.ts'
import { numbersTold } from './supplier-numbers.ts'

export type Answer = Extract<Verdict, { readonly case: CaseNumber }>

/** Joined, or why a person has to look at it. */
export type Joined =
  | { readonly joined: true; readonly reason: string }
  | { readonly joined: false; readonly why: string }

/**
 * Joins a mail to the case it proves to belong to, as a letter of the kind it answers. A closed case takes it too: it
 * joins as a letter and nothing opens by itself, for free text says nothing that a machine could act on; the 1st line
 * sees it and is offered what it may mean (DESIGN section 2). Nothing has changed where a person has to look.
 */
export async function joinMail(
  house: House,
  tx: Reader,
  it: { readonly claimed: ClaimedMail; readonly mail: ParsedMail; readonly known: KnownMail; readonly party: Party },
  verdict: Answer,
): Promise<Joined> {
  const { claimed, mail, known, party } = it
  const stored = await lockCase(tx, verdict.case)
  if (stored === null) return { joined: false, why: 'not-found' }
  if (await hasJoined(tx, verdict.case, claimed.id)) return { joined: true, reason: 'joined-already' }
  const hers = mail.from?.address === party.address
  const person = hers ? personOf(known.sender) : null
  const why = objection(house, stored, known, party, verdict, hers)
  if (why !== null) return { joined: false, why }
  const actor: Actor = person ?? { kind: 'machine' }
  const steps = [received(claimed, mail, party, verdict, actor)]
  const changed = await changeCase(house, tx, { number: verdict.case, actor, door: 'mail', steps })
  if (!changed.done) return { joined: false, why: changed.refusal.code }
  if (hers && verdict.reason === 'signed-address' && known.sender?.stranger) await knowStranger(tx, party.address)
  return { joined: true, reason: verdict.reason }
}

/**
 * Why this must not join by itself. Who holds a signed address had a letter of ours: the party, or a colleague she
 * passed it on to. A member of a line of ours is held to the rules of her line, with the code that page and API give;
 * where the rules would let her, she still has only said who she is (`From:` is not a login).
 */
function objection(
  house: House,
  { state, delegatesPublic }: StoredCase,
  { sender }: KnownMail,
  party: Party,
  { letterKind }: Answer,
  hers: boolean,
): string | null {
  const staff = staffOf(sender)
  if (party.kind === 'staff') {
    if (!hers) return 'not-the-addressee'
    if (staff !== null && isStaff(standing(state, staff))) return null
    return state.confidential === null ? 'not-your-line' : 'not-a-reader'
  }
  if (staff !== null && !hers) {
    if (state.confidential !== null && !isStaff(standing(state, staff))) return 'not-a-reader'
    const facts = {
      at: house.now(),
      actor: staff,
      door: 'mail',
      delegatesPublic,
      activeSteps: [],
      readerTeams: [],
    } as const
    return gate(`write-${letterKind}`, state, facts)?.code ?? 'from-staff'
  }
  return isPartyOf(state, party) ? null : 'left-the-case'
}

/** The requester may have been put right since the letter went out. */
function isPartyOf({ reporter, dealings, confidential }: CaseState, party: Party): boolean {
  if (party.kind === 'requester') return reporter.kind === 'user' && reporter.requester === party.person
  // Nobody who was only written in copy is in a confidential case (B20).
  if (party.kind === 'participant') return confidential === null
  return dealings.some(({ supplier }) => supplier === party.supplier)
}

function received(claimed: ClaimedMail, mail: ParsedMail, party: Party, verdict: Answer, actor: Actor): Step {
  return async ({ house, tx, state }) => {
    const letter = letterOfMail(house, claimed, mail, {
      case: state.number,
      kind: verdict.letterKind,
      author: actor.kind === 'person' ? actor.person : null,
      supplier: party.supplier,
      with: party,
      text: mail.reply,
    })
    const numbers = party.supplier === null ? {} : await numbersTold(tx, party.supplier, mail)
    const says = party.supplier === null ? null : toldSolution(mail.reply)
    const told = says === null ? numbers : { ...numbers, says: says.kind }
    return resolved(
      {
        type: 'receive',
        kind: verdict.letterKind,
        form: 'mail',
        from: party.kind,
        supplier: party.supplier,
        automatic: verdict.automatic || claimed.fromNobody,
        letter: letter.id,
        ...told,
      },
      { type: 'letter', letter: says === null ? letter : { ...letter, says } },
    )
  }
}
