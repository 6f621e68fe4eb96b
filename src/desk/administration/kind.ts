import type { Administered } from '../../contract/administration-log.ts'
import type { PersonId } from '../../domain/id.ts'
import type { Kept, Register } from '../../store/administration/register.ts'
import type { Reader } from '../../store/database.ts'
import type { House } from '../house.ts'

/** What is wrong with one field, by a code that pages have words for. */
export type Fault = { readonly path: string; readonly code: string }

/** One thing as it was, null where it is new, and as it is to be. */
export type Pair<Fields> = { readonly before: Kept<Fields> | null; readonly after: Kept<Fields> }

/** One thing names another by its key: in which field, and where it has to be offered. */
export type Reference = {
  readonly path: string
  readonly key: string
  readonly among: 'agencies' | 'suppliers' | 'teams' | 'second-lines'
}

/** Everything by which one kind of thing differs from another, as it is added, changed and imported. */
export type Kind<Fields> = {
  readonly name: Administered
  readonly register: Register<Fields>
  /** What an import knows it again by. */
  readonly keyOf: (fields: Fields) => string
  /** What it is called, in the log. */
  readonly called: (fields: Fields) => string
  /** Values that no two may share, by field; each has holders in the register. */
  readonly unique: (fields: Fields) => Readonly<Record<string, string>>
  readonly references: (fields: Fields) => readonly Reference[]
  /** Rules of its own, over all that somebody wants kept at once: a fault or none for each. */
  readonly rule: (tx: Reader, pairs: readonly Pair<Fields>[], by: PersonId) => Promise<readonly (Fault | null)[]>
  /** What has to follow in the same transaction. */
  readonly afterwards: (house: House, tx: Reader, pair: Pair<Fields>) => Promise<void>
}
