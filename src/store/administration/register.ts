import type { Reader } from '../database.ts'

/** Something that is kept, with the id that names it. */
export type Kept<Fields> = Fields & { readonly id: string }

/** How a register is read: part of a name, a key or an address; after which of its things; how many. */
export type RegisterPage = { readonly q: string | null; readonly after: string | null; readonly limit: number }

/** Value of a field that no two things may share, and who has it. */
export type Holder = { readonly value: string; readonly id: string }

/**
 * All that is kept of one kind. Everything is asked of it many at a time, so that an import of ten thousand rows is a
 * few statements.
 */
export type Register<Fields> = {
  /** Those with these ids; in no order. */
  readonly byIds: (tx: Reader, ids: readonly string[]) => Promise<Kept<Fields>[]>
  /** Those with these keys (people: addresses); in no order. */
  readonly byKeys: (tx: Reader, keys: readonly string[]) => Promise<Kept<Fields>[]>
  /** Who has these values of a field that no two may share. */
  readonly holders: Readonly<Record<string, (tx: Reader, values: readonly string[]) => Promise<Holder[]>>>
  readonly insert: (tx: Reader, things: readonly Kept<Fields>[], at: string) => Promise<void>
  readonly update: (tx: Reader, things: readonly Kept<Fields>[]) => Promise<void>
}
