import type { PersonActor } from '../domain/actor.ts'
import type { StatusName, WaitingFor } from '../domain/case/state.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { reach, titleTo } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** A case as a party to it lists it: the one who reported it, or a supplier it was sent to. */
export type PartyCase = {
  readonly number: CaseNumber
  readonly title: string
  readonly part: 'requester' | 'supplier'
  readonly status: StatusName
  readonly waitingFor: WaitingFor | null
  /** It waits for this very supplier. */
  readonly asksSupplier: boolean
  readonly confirmed: boolean
  /** A solution is hers to know: it has come back to the 1st line, or the 2nd may tell it (M.1.2.4). */
  readonly told: boolean
  readonly service: string
  /** The supplier's own number. */
  readonly reference: string | null
  readonly changedAt: Instant
}

/**
 * One page of the cases somebody is a party to, newest number first. What is hers is found by its indexes before the
 * rule of reach is asked: by reach alone the planner walks every case of the house for one who has three.
 */
export function partyCases(
  tx: Reader,
  actor: PersonActor,
  before: CaseNumber | null,
  limit: number,
): Promise<PartyCase[]> {
  return tx.all(sql<PartyCase>`
    with mine as (
      select number from cases where requester_id = ${actor.person}
      union select number from cases where reporting_supplier_id = ${actor.supplier}::uuid
      union select case_number from case_suppliers where supplier_id = ${actor.supplier}::uuid
    )
    select ${partyColumns(actor)}
    from mine m join cases c on c.number = m.number join services s on s.id = c.service_id
      left join case_suppliers d on d.case_number = c.number and d.supplier_id = ${actor.supplier}::uuid
    where ${reach(actor)} ${before === null ? sql`` : sql`and c.number < ${before}`}
    order by c.number desc limit ${limit}`)
}

/** Own open cases that are looked through for one that asks the same: nobody has more who reads them. */
const LOOKED_THROUGH = 50

/**
 * Open cases somebody has reported whose title or first words share two words or more with a text, the most alike
 * first: whether she has asked that already.
 */
export function similarCases(tx: Reader, actor: PersonActor, text: string, limit: number): Promise<PartyCase[]> {
  return tx.all(sql<PartyCase>`
    with asked as (select tsvector_to_array(to_tsvector('norwegian', ${text})) as words),
    mine as (
      select number from cases where requester_id = ${actor.person} and status <> 'closed'
      order by -number limit ${LOOKED_THROUGH}),
    alike as (
      select c.number, (
        select count(distinct word) from asked, unnest(asked.words) as word
        where word = any(tsvector_to_array(to_tsvector('norwegian', c.title)))
          or exists (select from letters l join letter_words w on w.letter_id = l.id
            where l.case_number = c.number and l.kind = 'public' and l.direction = 'in'
              and word = any(tsvector_to_array(w.words)))) as shared
      from mine join cases c on c.number = mine.number)
    select ${partyColumns(actor)}
    from alike a join cases c on c.number = a.number join services s on s.id = c.service_id
      left join case_suppliers d on d.case_number = c.number and d.supplier_id = ${actor.supplier}::uuid, asked
    where ${reach(actor)} and a.shared >= least(2, greatest(cardinality(asked.words), 1))
    order by a.shared desc, c.number desc limit ${limit}`)
}

function partyColumns(actor: PersonActor): Statement<unknown> {
  return sql`c.number, ${titleTo(actor)} as title, c.status, c.waiting_for as "waitingFor", c.confirmed,
      c.line = 'first' or s.delegates_public as told, s.name as service, d.reference,
      c.changed_at as "changedAt",
      case when c.requester_id = ${actor.person} then 'requester' else 'supplier' end as part,
      coalesce(c.waiting_supplier_id = ${actor.supplier}::uuid, false) as "asksSupplier"`
}

/** An agency as somebody without an account says where she works, with the mailbox of its 1st line. */
export type AgencyChoice = { readonly key: string; readonly name: string; readonly mailbox: string }

/** Where one can ask for help, by name. */
export function agenciesToChoose(tx: Reader): Promise<AgencyChoice[]> {
  return tx.all(sql<AgencyChoice>`
    select a.key, a.name, t.mailbox from agencies a join teams t on t.agency_id = a.id and t.line = 'first'
    order by a.name collate "nb-NO-x-icu", a.key`)
}

/** Whether a mail with this id has come to a mailbox. */
export async function mailHasCome(tx: Reader, mailbox: string, messageId: string): Promise<boolean> {
  const row = await tx.one(sql<{ come: boolean }>`
    select exists (select from mails m join teams t on t.id = m.team_id
      where t.mailbox = ${mailbox} and m.message_id = ${messageId}) as come`)
  return row.come
}

/** A service as somebody who asks for help chooses it. */
export type ServiceChoice = { readonly key: string; readonly name: string; readonly pilot: boolean }

/** What a case can be about, by name. */
export function servicesToChoose(tx: Reader): Promise<ServiceChoice[]> {
  return tx.all(sql<ServiceChoice>`
    select key, name, state = 'pilot' as pilot from services where active
    order by state = 'pilot', name`)
}
