import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import { addAgency, changeAgency, listAgencies, readAgency } from '../contract/administration-agency.ts'
import { readChoices } from '../contract/administration-choices.ts'
import { listAdministration } from '../contract/administration-log.ts'
import type { byId, RegisterQuery, registerQuery } from '../contract/administration-register.ts'
import { addService, changeService, listServices, readService } from '../contract/administration-service.ts'
import { addSupplier, changeSupplier, listSuppliers, readSupplier } from '../contract/administration-supplier.ts'
import { addTeam, changeTeam, listTeams, readTeam } from '../contract/administration-team.ts'
import type { Route } from '../contract/route.ts'
import { addThing, changeThing } from '../desk/administration/keep.ts'
import type { Kind } from '../desk/administration/kind.ts'
import { agencyKind, serviceKind, supplierKind, teamKind } from '../desk/administration/kinds.ts'
import {
  listAgencies as agencies,
  listChanges,
  listServices as services,
  listSuppliers as suppliers,
  listTeams as teams,
} from '../desk/administration/list.ts'
import {
  readAgency as agency,
  readChoices as choices,
  readService as service,
  readSupplier as supplier,
  readTeam as team,
} from '../desk/administration/read.ts'
import type { House, Outcome } from '../desk/house.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** What administrators set up, people apart: agencies, teams, suppliers and services; and the log of all changes. */
export function mountAdministration(frame: Frame): void {
  const { house } = frame
  mountRegister(
    frame,
    { list: listAgencies, read: readAgency, add: addAgency, change: changeAgency },
    { list: agencies, read: agency, kind: agencyKind },
  )
  mountRegister(
    frame,
    { list: listTeams, read: readTeam, add: addTeam, change: changeTeam },
    { list: teams, read: team, kind: teamKind },
  )
  mountRegister(
    frame,
    { list: listSuppliers, read: readSupplier, add: addSupplier, change: changeSupplier },
    { list: suppliers, read: supplier, kind: supplierKind },
  )
  mountRegister(
    frame,
    { list: listServices, read: readService, add: addService, change: changeService },
    { list: services, read: service, kind: serviceKind },
  )
  mount(frame, readChoices, async ({ reply }) => reply.send(await choices(house)))
  mount(frame, listAdministration, async ({ query, reply, refuse }) => {
    const page = await listChanges(house, query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
}

/** The four promises that every register makes. */
type Promises<Fields> = {
  readonly list: Route<undefined, typeof registerQuery, undefined, z.ZodType>
  readonly read: Route<typeof byId, undefined, undefined, z.ZodType>
  readonly add: Route<undefined, undefined, z.ZodType<Fields>, z.ZodType>
  readonly change: Route<typeof byId, undefined, z.ZodType<Fields>, z.ZodType>
}

/** What keeps them. */
type Keepers<Fields> = {
  readonly kind: Kind<Fields>
  readonly list: (house: House, asked: RegisterQuery) => Promise<Outcome<object>>
  readonly read: (house: House, id: string) => Promise<object | null>
}

function mountRegister<Fields extends object>(
  frame: Frame,
  promised: Promises<Fields>,
  { kind, list, read }: Keepers<Fields>,
): void {
  const { house } = frame
  mount(frame, promised.list, async ({ query, reply, refuse }) => {
    const page = await list(house, query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, promised.read, async ({ params, reply, refuse }) => {
    const one = await read(house, params.id)
    return one === null ? refuse({ code: 'not-found' }) : reply.send(one)
  })
  mount(frame, promised.add, async ({ known, body, request, reply, refuse }) => {
    const added = await addThing(house, known.viewer, kind, body, requestKeyOf(request))
    return added.done ? created(reply, promised.add.path, added.value) : refuse(added.refusal)
  })
  mount(frame, promised.change, async ({ known, params, body, reply, refuse }) => {
    const changed = await changeThing(house, known.viewer, kind, params.id, () => body)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
}

/** Answers with what was made, and where it is. */
export function created(reply: FastifyReply, path: string, made: { readonly id: string }): FastifyReply {
  return reply.code(201).header('location', `${path}/${made.id}`).send(made)
}
