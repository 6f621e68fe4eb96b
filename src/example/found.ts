import type { House } from '../desk/house.ts'
import { id } from '../domain/id.ts'
import { keepInstruction } from '../store/administration/instruction-store.ts'
import { keepTeamReasons } from '../store/administration/team-reason-store.ts'
import { insertOrganisation } from '../store/organisation-store.ts'
import { insertPerson } from '../store/person-store.ts'
import { instructions, reasons } from './town/between-lines.ts'
import {
  administrator,
  endUsers,
  firstLine,
  outsider,
  type Player,
  processOwner,
  secondLiners,
  supplierPeople,
} from './town/cast.ts'
import { agencies, firstLineOf, secondLine, services, suppliers } from './town/municipality.ts'

/** Founds the municipality: agencies with their 1st lines, the 2nd line, suppliers, services and everybody in it. */
export async function found(house: House): Promise<void> {
  const ids = new Map<string, string>()
  const idOf = (key: string): string => {
    const known = ids.get(key) ?? house.newId()
    ids.set(key, known)
    return known
  }
  const agencyId = (key: string) => id<'agency'>(idOf(key))
  const teamId = (key: string) => id<'team'>(idOf(key))
  const supplierId = (key: string) => id<'supplier'>(idOf(key))
  const place = (
    player: Player,
    part: { agency?: string; team?: string; supplier?: string; administrator?: boolean; processOwner?: boolean } = {},
  ) => ({
    ...player,
    id: id<'person'>(house.newId()),
    agency: part.agency === undefined ? null : agencyId(part.agency),
    supplier: part.supplier === undefined ? null : supplierId(part.supplier),
    administrator: part.administrator ?? false,
    processOwner: part.processOwner ?? false,
    passwordHash: null,
    teams: part.team === undefined ? [] : [teamId(part.team)],
    at: house.now(),
  })
  const everybody = [
    ...firstLine.map(player => place(player, { team: `${player.agency}-1` })),
    ...secondLiners.map(player => place(player, { team: secondLine.key })),
    ...supplierPeople.map(player => place(player, { supplier: player.supplier })),
    ...endUsers.map(player => place(player, { agency: player.agency })),
    place(administrator, { administrator: true }),
    place(processOwner, { processOwner: true }),
    place(outsider),
  ]
  await house.database.transaction(async tx => {
    await insertOrganisation(tx, {
      agencies: agencies.map(agency => ({
        ...agency,
        id: agencyId(agency.key),
        mailDomain: `${agency.key}.example`,
      })),
      teams: [
        ...agencies.map(agency => {
          const team = firstLineOf(agency)
          return { ...team, id: teamId(team.key), agency: agencyId(agency.key) }
        }),
        { ...secondLine, id: teamId(secondLine.key), agency: null },
      ],
      suppliers: suppliers.map(supplier => ({
        ...supplier,
        id: supplierId(supplier.key),
        through: supplier.through === null ? null : supplierId(supplier.through),
      })),
      services: services.map(service => ({
        ...service,
        id: id<'service'>(idOf(service.key)),
        team: teamId(secondLine.key),
      })),
    })
    for (const person of everybody) await insertPerson(tx, person)
    const named = reasons.map(reason => ({ ...reason, id: house.newId() }))
    await keepTeamReasons(tx, teamId(secondLine.key), named)
    for (const { key } of services) await keepInstruction(tx, idOf(key), instructions[key] ?? null)
  })
}
