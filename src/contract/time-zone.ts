/**
 * Where a house may be: the time zones of the Nordic countries, by their names in the IANA database. Every time that
 * people read or write, and every day that a list or a deadline counts, is one of the house's zone.
 */
export const timeZones = [
  'Europe/Oslo',
  'Europe/Stockholm',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/Mariehamn',
  'Atlantic/Reykjavik',
  'Atlantic/Faroe',
  'America/Nuuk',
  'Arctic/Longyearbyen',
] as const
export type TimeZone = (typeof timeZones)[number]
