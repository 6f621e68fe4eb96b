/** The administrator's places, in the order in which a house is set up. */
export const places = [
  'start',
  'agencies',
  'teams',
  'people',
  'services',
  'suppliers',
  'import',
  'looks',
  'letters',
  'mail',
  'log',
] as const
export type AdminPlace = (typeof places)[number]

export function isPlace(name: string): name is AdminPlace {
  return places.some(place => place === name)
}
