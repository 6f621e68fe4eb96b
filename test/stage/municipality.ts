import type { PersonActor } from '../../src/domain/actor.ts'
import type { Database } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { morning } from './moments.ts'
import {
  type CastName,
  cast,
  castNames,
  havna,
  havnaFirst,
  ident,
  infrastructure,
  nordvik,
  nordvikFirst,
  operations,
  otherSecondLine,
  payroll,
  secondLine,
  thirdLine,
} from './people.ts'

/** The service that lets its 2nd line write to end users. */
const archive = ident<'service'>(22)

/** Addresses of the cast; staff and suppliers as in the example. */
export const addresses: Readonly<Record<CastName, string>> = {
  kari: 'kari@nordvik.example',
  karl: 'karl@nordvik.example',
  hanne: 'hanne@havna.example',
  ola: 'ola@linje.example',
  oda: 'oda@linje.example',
  aino: 'aino@leverandor.example',
  drift: 'drift@drift.example',
  siri: 'siri.berg@nordvik.example',
  stig: 'stig@nordvik.example',
  bjorn: 'bjorn@utenfor.example',
  admin: 'admin@linje.example',
}

const names: Readonly<Record<CastName, string>> = {
  kari: 'Kari Nordvik',
  karl: 'Karl Nordvik',
  hanne: 'Hanne Havn',
  ola: 'Ola Linje',
  oda: 'Oda Linje',
  aino: 'Aino Virtanen',
  drift: 'Drift Vakt',
  siri: 'Siri Berg',
  stig: 'Stig Moen',
  bjorn: 'Bjørn Utenfor',
  admin: 'Admin Linje',
}

/** Writes the cast of the rule tests with their agencies, teams, suppliers and services into an empty database. */
export async function foundMunicipality(database: Database): Promise<void> {
  await database.run(sql`
    insert into agencies (id, key, name, mail_domain) values
      (${nordvik}, 'nordvik', 'Nordvik', 'nordvik.example'), (${havna}, 'havna', 'Havna', 'havna.example')`)
  await database.run(sql`
    insert into teams (id, key, name, line, agency_id, mailbox) values
      (${nordvikFirst}, 'nordvik-1', 'Nordvik 1. linje', 'first', ${nordvik}, 'brukerstotte@nordvik.linje.example'),
      (${havnaFirst}, 'havna-1', 'Havna 1. linje', 'first', ${havna}, 'brukerstotte@havna.linje.example'),
      (${secondLine}, 'linje-2', '2. linje', 'second', null, '2linje@linje.example'),
      (${otherSecondLine}, 'arkiv-2', '2. linje arkiv', 'second', null, 'arkiv@linje.example')`)
  await database.run(sql`
    insert into suppliers (id, key, name, role, email, through_id) values
      (${thirdLine}, 'leverandor', 'Leverandør', 'third-line', 'aino@leverandor.example', null),
      (${operations}, 'drift', 'Drift', 'operations-application', 'drift@drift.example', null),
      (${infrastructure}, 'infra', 'Infra', 'operations-infrastructure', 'vakt@infra.example', ${operations})`)
  await database.run(sql`
    insert into services (id, key, name, state, team_id, delegates_public) values
      (${payroll}, 'lonn', 'Lønn', 'production', ${secondLine}, false),
      (${archive}, 'arkiv', 'Arkiv', 'production', ${otherSecondLine}, true)`)
  for (const name of castNames) await addPerson(database, cast[name], names[name], addresses[name])
}

async function addPerson(database: Database, actor: PersonActor, name: string, email: string): Promise<void> {
  const { person, agency, supplier, administrator, processOwner } = actor
  await database.run(sql`
    insert into people (id, email, name, agency_id, supplier_id, administrator, process_owner, created_at)
    values (${person}, ${email}, ${name}, ${agency}, ${supplier}, ${administrator}, ${processOwner}, ${morning})`)
  for (const { team } of actor.memberships) {
    await database.run(sql`insert into memberships (team_id, person_id) values (${team}, ${person})`)
  }
}
