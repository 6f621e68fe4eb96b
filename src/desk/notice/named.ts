import { Temporal } from 'temporal-polyfill'
import type { Instant, ServiceId } from '../../domain/id.ts'
import type { FirstLine } from '../../domain/notice/event.ts'
import type { Reader } from '../../store/database.ts'
import { firstLinesNamed } from '../../store/notice-store.ts'
import { servicesNamed } from '../../store/notice-view.ts'

/** The 1st lines that are named by id or key; null where one of them is not there. */
export async function firstLines(tx: Reader, names: readonly string[]): Promise<FirstLine[] | null> {
  const found = await firstLinesNamed(tx, names)
  return found.length === new Set(names).size ? found : null
}

/** The services that are named by id or key; null where one of them is not there. */
export async function servicesOf(tx: Reader, names: readonly string[]): Promise<ServiceId[] | null> {
  const found = await servicesNamed(tx, names)
  return found.length === new Set(names).size ? found : null
}

/** A moment off the wire in the form in which text order is time order. */
export function instantOf(text: string): Instant {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 })
}
