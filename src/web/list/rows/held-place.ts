/** Where somebody is in a list: the first row she sees, and how far it stands under the upper edge, in pixels. */
export type HeldPlace = { readonly number: number; readonly top: number }

const places = new Map<string, HeldPlace>()
let opened: number | null = null

/** Where somebody was in a list when she left it, or null where she was at its top. */
export function heldPlace(list: string): HeldPlace | null {
  return places.get(list) ?? null
}

export function holdPlace(list: string, place: HeldPlace | null): void {
  if (place === null) places.delete(list)
  else places.set(list, place)
}

/** The case that was opened last: its row has the focus when she comes back from it. */
export function lastOpened(): number | null {
  return opened
}

export function holdOpened(number: number | null): void {
  opened = number
}
