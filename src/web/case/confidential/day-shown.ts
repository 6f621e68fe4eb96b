/** A day such as `2026-06-01` as an instant that is of that day wherever people here are: to be written as a day. */
export function dayShown(day: string): string {
  return `${day}T12:00:00Z`
}
