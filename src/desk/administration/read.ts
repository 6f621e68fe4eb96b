import type { Choices } from '../../contract/administration-choices.ts'
import type { Service } from '../../contract/administration-service.ts'
import type { Supplier } from '../../contract/administration-supplier.ts'
import { choicesView } from '../../store/administration/administration-view.ts'
import { agencyById } from '../../store/administration/agency-register.ts'
import { serviceRegister } from '../../store/administration/service-register.ts'
import { supplierRegister } from '../../store/administration/supplier-register.ts'
import { teamById } from '../../store/administration/team-register.ts'
import type { House } from '../house.ts'

/** What other things can name. */
export const readChoices = (house: House): Promise<Choices> => choicesView(house.database)

/** One of each, or null. */
export const readAgency = (house: House, id: string) => agencyById(house.database, id)
export const readTeam = (house: House, id: string) => teamById(house.database, id)
export const readSupplier = async (house: House, id: string): Promise<Supplier | null> =>
  (await supplierRegister.byIds(house.database, [id]))[0] ?? null
export const readService = async (house: House, id: string): Promise<Service | null> =>
  (await serviceRegister.byIds(house.database, [id]))[0] ?? null
