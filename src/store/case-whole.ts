import type { CaseView } from '../contract/case.ts'
import type { WrittenInstruction } from '../contract/instruction.ts'
import type { Letter } from '../contract/letter.ts'
import type { Pieces } from '../contract/pieces.ts'
import type { LocalText } from '../contract/text/in-language.ts'
import type { EventBody } from '../domain/case/event.ts'
import type { Dealing } from '../domain/case/state.ts'
import type { CaseNumber, PersonId, RoutineId } from '../domain/id.ts'
import type { Position } from '../domain/position.ts'
import type { CaseRow } from './case-row.ts'
import { leavingTrace, opensAt, type Reading } from './confidential-read.ts'
import type { Reader } from './database.ts'
import { reach, readableLetters } from './reach.ts'
import { releaseOfSolution } from './release-store.ts'
import { sql } from './sql.ts'
import { type Slice, sliceOf, storedBytes } from './stored-bytes.ts'

/** An event with its ids named and its words, as the history shows it. */
export type WholeEvent = {
  readonly version: number
  readonly at: string
  readonly actor_id: PersonId | null
  readonly actor: string | null
  readonly line: CaseView['events'][number]['line']
  readonly door: CaseView['events'][number]['door']
  readonly body: EventBody
  readonly names: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>> | null
  /** What the returning team calls its reason. */
  readonly reason_texts: LocalText | null
}

export type WholeLetter = Omit<Letter, 'mine'> & { readonly author: PersonId | null }

/** Everything one page about one case needs, read in one statement. */
export type WholeCase = CaseRow & {
  readonly title: string
  /** The version this reader last had on her screen. */
  readonly seen: number | null
  readonly routine_id: RoutineId | null
  readonly position: Position | null
  readonly delegates_public: boolean
  readonly instruction: WrittenInstruction | null
  readonly dealings: readonly (Dealing & {
    readonly summary: CaseView['dealings'][number]['supplier']
    readonly phone: string | null
  })[]
  readonly chained: CaseView['chain']
  readonly named: NonNullable<CaseView['confidential']>['readers']
  readonly service: CaseView['service']
  readonly team: CaseView['team']
  readonly owner_team: CaseView['team'] | null
  readonly owner: CaseView['handler']
  readonly handler: CaseView['handler']
  readonly requester: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly phone: string | null
  } | null
  readonly agency: CaseView['service'] | null
  readonly reporting: CaseView['dealings'][number]['supplier'] | null
  readonly solution: CaseView['solution']
  readonly linked: CaseView['links']
  readonly letters: readonly WholeLetter[]
  readonly events: readonly WholeEvent[]
}

/**
 * A case within reach with its letters and events, or null. One statement rather than five: at eight readers on two
 * cores the round trips, not the reading, decided how many cases a second could be shown.
 */
export function wholeCase(tx: Reader, by: Reading, number: CaseNumber): Promise<WholeCase | null> {
  const { actor } = by
  const found = sql<WholeCase>`
    select c.*, s.delegates_public, s.instruction,
      (select k.version from case_looks k where k.person_id = ${actor.person} and k.case_number = c.number) as seen,
      json_build_object('id', s.id, 'key', s.key, 'name', s.name) as service,
      json_build_object('id', t.id, 'key', t.key, 'name', t.name, 'line', t.line) as team,
      case when ot.id is not null then
        json_build_object('id', ot.id, 'key', ot.key, 'name', ot.name, 'line', ot.line) end as owner_team,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as owner,
      case when h.id is not null then json_build_object('id', h.id, 'name', h.name) end as handler,
      case when r.id is not null then json_build_object('id', r.id, 'name', r.name, 'email', r.email,
        'phone', r.phone) end as requester,
      case when a.id is not null then json_build_object('id', a.id, 'key', a.key, 'name', a.name) end as agency,
      case when rs.id is not null then
        json_build_object('id', rs.id, 'key', rs.key, 'name', rs.name, 'role', rs.role) end as reporting,
      (select json_build_object('id', so.id, 'kind', so.kind, 'text', so.text, 'product', so.product,
          'version', so.version, 'at', iso(so.at), 'release', ${releaseOfSolution})
        from solutions so where so.id = c.solution_id) as solution,
      (select coalesce(json_agg(json_build_object('supplier', d.supplier_id, 'role', d.role, 'reference', d.reference,
          'summary', json_build_object('id', su.id, 'key', su.key, 'name', su.name, 'role', su.role),
          'phone', case when c.priority = 1 or c.to_call then coalesce(su.critical_phone, su.phone) else su.phone end)
          order by d.place), '[]')
        from case_suppliers d join suppliers su on su.id = d.supplier_id
        where d.case_number = c.number) as dealings,
      (select coalesce(json_agg(json_build_object('supplier', json_build_object('id', su.id, 'key', su.key,
          'name', su.name, 'role', su.role), 'reference', k->>'reference') order by su.name), '[]')
        from jsonb_array_elements(c.chain) k join suppliers su on su.id = (k->>'supplier')::uuid) as chained,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'reads', p.active and exists (
            select from memberships m join teams mt on mt.id = m.team_id where m.person_id = p.id and m.active
              and (mt.line = 'second' or mt.id in (c.owner_team_id, c.team_id)))) order by p.name, p.id), '[]')
        from people p where p.id = any(c.readers)) as named,
      (select coalesce(json_agg(json_build_object('number', k.number, 'title', k.title, 'status', k.status)
          order by k.number), '[]')
        from cases k where k.number = any(c.links)
          and exists (select from cases c where c.number = k.number and ${reach(actor)})) as linked,
      (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'form', l.form,
          'direction', l.direction, 'author', l.author_id, 'from', coalesce(w.name, l.author_name),
          'to', coalesce(pp.name, ps.name, py.address), 'supplier', l.supplier_id, 'subject', l.subject,
          'text', l.text, 'asHtml', l.as_html, 'at', iso(l.at), 'automatic', l.automatic, 'says', l.says, 'delivery', l.delivery, 'fault', l.fault,
          'attachments', (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name,
              'mediaType', f.media_type, 'size', f.size) order by f.place), '[]')
            from attachments f where f.letter_id = l.id)) order by l.at, l.id), '[]')
        from letters l
          left join people w on w.id = l.author_id
          left join parties py on py.case_number = l.case_number and py.party = l.party
          left join people pp on pp.id = py.person_id
          left join suppliers ps on ps.id = py.supplier_id
        where l.case_number = c.number and l.delivery <> 'withdrawn' and ${readableLetters(actor)}) as letters,
      (select coalesce(json_agg(json_build_object('version', e.version, 'at', iso(e.at), 'actor_id', e.actor_id,
          'actor', p.name, 'line', e.line, 'door', e.door, 'body', e.body,
          'words', coalesce(
            (select n.words from notes n where n.id = (e.body->>'note')::uuid),
            (select jsonb_strip_nulls(jsonb_build_object('solution', so.text, 'product', so.product, 'version', so.version))
              from solutions so where so.id = (e.body->>'solution')::uuid)),
          'reason_texts', (select r.texts from team_reasons r where r.id = (e.body->>'teamReason')::uuid),
          'names', json_strip_nulls(json_build_object(
            'handler', (select x.name from people x where x.id = (e.body->>'handler')::uuid),
            'owner', case when jsonb_typeof(e.body->'owner') = 'string' then
              (select x.name from people x where x.id = (e.body->>'owner')::uuid) end,
            'team', (select x.name from teams x
              where x.id = coalesce(e.body->'responsible'->>'team', e.body->>'team')::uuid),
            'teams', case when e.body ? 'teams' then (select string_agg(x.name, ', ' order by x.name) from teams x
              where e.body->'teams' ? x.id::text) end,
            'readers', case when e.body ? 'readers' then (select string_agg(x.name, ', ' order by x.name)
              from jsonb_array_elements_text(e.body->'readers') r join people x on x.id = r::uuid) end,
            'notice', (select x.title from notices x where x.id = (e.body->>'notice')::uuid),
            'supplier', (select x.name from suppliers x where x.id = (e.body->>'supplier')::uuid),
            'to', case when e.body ? 'to' then
                (select c.number::text from cases c where c.number = (e.body->>'to')::int and ${reach(actor)})
              when e.body->>'type' = 'receipt-held-back' then
                (select coalesce(x.name, l.author_name) from letters l left join people x on x.id = l.author_id
                where l.id = (e.body->>'letter')::uuid) end
          ))) order by e.version), '[]')
        from case_events e left join people p on p.id = e.actor_id
        where e.case_number = c.number) as events
    from cases c
      join services s on s.id = c.service_id
      join teams t on t.id = c.team_id
      left join teams ot on ot.id = c.owner_team_id
      left join people o on o.id = c.owner_id
      left join people h on h.id = c.handler_id
      left join people r on r.id = c.requester_id
      left join agencies a on a.id = c.agency_id
      left join suppliers rs on rs.id = c.reporting_supplier_id
    where c.number = ${number} and ${reach(actor)} and ${opensAt(by)}`
  return tx.maybe(leavingTrace(found, by))
}

/** A file of a letter that this person may read, a piece at a time, or null. */
export async function readableAttachment(
  tx: Reader,
  by: Reading,
  number: CaseNumber,
  attachment: string,
): Promise<{ name: string; mediaType: string; content: Pieces } | null> {
  const { actor } = by
  const slice = (from: number) => sql<Slice & { name: string; mediaType: string }>`
    select c.number, c.readers, f.name, f.media_type as "mediaType", ${sliceOf(sql`f.content`, from)}
    from attachments f join letters l on l.id = f.letter_id join cases c on c.number = l.case_number
    where f.id = ${attachment}::uuid and c.number = ${number} and l.delivery <> 'withdrawn'
      and ${reach(actor)} and ${readableLetters(actor)} and ${opensAt(by)}`
  const stored = await storedBytes(tx, from =>
    from === 0 ? leavingTrace(slice(from), by, { attachment }) : slice(from),
  )
  return stored === null ? null : { name: stored.row.name, mediaType: stored.row.mediaType, content: stored.bytes }
}

/** The mail that a letter came in, where this person may read the letter and it came as HTML; else null. */
export async function readableMail(
  tx: Reader,
  by: Reading,
  number: CaseNumber,
  letter: string,
): Promise<Pieces | null> {
  const { actor } = by
  const slice = (from: number) => sql<Slice>`
    select c.number, c.readers, ${sliceOf(sql`m.raw`, from)}
    from letters l join mails m on m.id = l.mail_id join cases c on c.number = l.case_number
    where l.id = ${letter}::uuid and c.number = ${number} and l.as_html
      and ${reach(actor)} and ${readableLetters(actor)} and ${opensAt(by)}`
  const stored = await storedBytes(tx, from => (from === 0 ? leavingTrace(slice(from), by, { letter }) : slice(from)))
  return stored?.bytes ?? null
}
