import type { StartStep } from '../../../contract/administration-start.ts'

/** The administrator's places, in the order in which a house is set up. */
export const places = [
  'start',
  'looks',
  'teams',
  'agencies',
  'services',
  'people',
  'suppliers',
  'import',
  'mail',
  'letters',
  'log',
] as const
export type AdminPlace = (typeof places)[number]

/** Where each thing that a house needs is set up. */
export const placeOfStep: Readonly<Record<StartStep, AdminPlace>> = {
  name: 'looks',
  'second-line': 'teams',
  agencies: 'agencies',
  services: 'services',
  people: 'teams',
  'outgoing-mail': 'mail',
  'incoming-mail': 'mail',
  invitations: 'people',
}

export function isPlace(name: string): name is AdminPlace {
  return places.some(place => place === name)
}
