import type { Line, PersonActor } from '../domain/actor.ts'
import type { AgencyId, Instant, TeamId } from '../domain/id.ts'
import type { FoundSupplier } from './case-lookup.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Who an address is known to be. None of it proves that she wrote: `From:` is anybody's claim (DESIGN section 5). */
export type MailSender = {
  readonly person: (Omit<PersonActor, 'kind'> & { readonly active: boolean }) | null
  readonly supplier: FoundSupplier | null
  /** Whose case it would be: the agency of the mailbox, else the person's, else that of the mail domain. */
  readonly home: { readonly agency: AgencyId; readonly firstLine: TeamId } | null
  /** The line of the mailbox written to, and its agency where it is one's. */
  readonly line: Line
  readonly mailboxAgency: AgencyId | null
  /** The address only ever came by mail. */
  readonly stranger: boolean
  /** Automatic letters that went to the address since the moment asked for. */
  readonly automaticLetters: number
}

/** Everything about a sender in one statement, for this is asked of every mail. */
export function mailSender(tx: Reader, address: string, mailbox: TeamId, since: Instant): Promise<MailSender> {
  return tx.one(sql<MailSender>`
    select box.line, box.agency_id as "mailboxAgency",
      case when p.id is not null then jsonb_build_object('person', p.id, 'active', p.active, 'agency', p.agency_id,
        'supplier', p.supplier_id, 'administrator', p.administrator, 'processOwner', p.process_owner,
        'memberships',
        (select coalesce(jsonb_agg(jsonb_build_object('team', m.team_id, 'line', t.line, 'agency', t.agency_id)), '[]')
         from memberships m join teams t on t.id = m.team_id where m.person_id = p.id and m.active)) end as person,
      (select jsonb_build_object('id', s.id, 'role', s.role, 'through', s.through_id, 'parts', s.parts, 'name', s.name,
         'email', s.email, 'criticalEmail', s.critical_email, 'language', s.language)
       from suppliers s where s.email = ${address} or s.critical_email = ${address} or (s.id = p.supplier_id and p.active)
       order by s.through_id nulls first, s.key limit 1) as supplier,
      (select jsonb_build_object('agency', f.agency_id, 'firstLine', f.id) from teams f
       where f.line = 'first' and f.agency_id = coalesce(box.agency_id, p.agency_id,
         (select a.id from agencies a where a.mail_domain = split_part(${address}, '@', 2)))) as home,
      exists (select from stranger_receipts r where r.address = ${address}) as stranger,
      (select count(*) from letters l where l.address = ${address} and l.automatic and l.direction = 'out'
         and l.at > ${since}) as "automaticLetters"
    from teams box left join people p on p.email = ${address}
    where box.id = ${mailbox}`)
}
