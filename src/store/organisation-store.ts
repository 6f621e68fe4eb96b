import type { SupplierRole, TechnicalArea } from '../domain/case/state.ts'
import type { AgencyId, ServiceId, SupplierId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What may be agreed with a supplier, and how she is reached; as contract/administration-supplier.ts has it. */
export type Agreed = {
  readonly parts?: readonly TechnicalArea[]
  readonly criticalEmail?: string
  readonly phone?: string
  readonly criticalPhone?: string
  readonly contract?: string
  readonly numberPattern?: string
  readonly followUp?: string
}

/** Agencies, teams, suppliers and services that belong together. */
export type Organisation = {
  readonly agencies: readonly {
    readonly id: AgencyId
    readonly key: string
    readonly name: string
    /** Mail from this domain is the agency's. */
    readonly mailDomain: string
  }[]
  readonly teams: readonly {
    readonly id: TeamId
    readonly key: string
    readonly name: string
    /** The agency whose 1st line it is; null = a 2nd line. */
    readonly agency: AgencyId | null
    /** In lower case. */
    readonly mailbox: string
  }[]
  readonly suppliers: readonly ({
    readonly id: SupplierId
    readonly key: string
    readonly name: string
    readonly role: SupplierRole
    readonly email: string
    readonly language: string
    /** The supplier it is reached through (O-6). */
    readonly through: SupplierId | null
  } & Agreed)[]
  readonly services: readonly {
    readonly id: ServiceId
    readonly key: string
    readonly name: string
    readonly state: 'production' | 'pilot'
    /** The 2nd line that has it. */
    readonly team: TeamId
  }[]
}

/** Keeps an organisation; keys, mailboxes and mail domains must be new. */
export async function insertOrganisation(tx: Reader, organisation: Organisation): Promise<void> {
  const rows = (part: keyof Organisation): string => JSON.stringify(organisation[part])
  await tx.run(sql`
    insert into agencies (id, key, name, mail_domain)
    select id, key, name, "mailDomain"
    from jsonb_to_recordset(${rows('agencies')}::jsonb) as a (id uuid, key text, name text, "mailDomain" text)`)
  await tx.run(sql`
    insert into teams (id, key, name, line, agency_id, mailbox)
    select id, key, name, case when agency is null then 'second' else 'first' end, agency, mailbox
    from jsonb_to_recordset(${rows('teams')}::jsonb) as t (id uuid, key text, name text, agency uuid, mailbox text)`)
  await tx.run(sql`
    insert into suppliers (id, key, name, role, email, language, through_id, parts, critical_email, phone,
      critical_phone, contract, number_pattern, follow_up)
    select id, key, name, role, email, language, through, coalesce(parts, '{}'), "criticalEmail", phone,
      "criticalPhone", contract, "numberPattern", "followUp"
    from jsonb_to_recordset(${rows('suppliers')}::jsonb)
      as s (id uuid, key text, name text, role text, email text, language text, through uuid, parts text[],
        "criticalEmail" text, phone text, "criticalPhone" text, contract text, "numberPattern" text, "followUp" text)`)
  await tx.run(sql`
    insert into services (id, key, name, state, team_id)
    select id, key, name, state, team
    from jsonb_to_recordset(${rows('services')}::jsonb) as s (id uuid, key text, name text, state text, team uuid)`)
}
