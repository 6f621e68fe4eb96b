import type { Language } from '../contract/value.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { Instant } from '../domain/id.ts'
import type { TemplateFault } from '../domain/letter-template.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Database } from '../store/database.ts'
import type { RoutineShelf } from './routine-shelf.ts'

/** The few outside things, wired by hand once in main.ts and handed down. */
export type House = {
  readonly database: Database
  readonly routines: RoutineShelf
  readonly now: () => Instant
  /** A new UUIDv7. */
  readonly newId: () => string
  /** Secret that signs links, reply addresses and cursors; one purpose's signature is never good for another. */
  readonly secret: Uint8Array
  /** Where people reach the pages, without a slash at the end. */
  readonly baseUrl: string
  /** Domain of our Message-IDs. */
  readonly mailDomain: string
  /** The example municipality: sign-in without password, the page Post. */
  readonly example: boolean
  /** The mail server that whoever runs Linje has set (SMTP_URL); null leaves it to administrators (`smtpUrlOf`). */
  readonly smtpUrl: string | null
  /** What the DNS has as TXT under a name; null where nobody answers. */
  readonly txtOf: (name: string) => Promise<readonly string[] | null>
  /** One log line that reads alone and carries its fields. */
  readonly say: (line: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void
}

/** A person who is signed in, or whom a signed link or address stands for. */
export type Viewer = {
  readonly actor: PersonActor
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** Refusals of the desk as a whole, besides those of the rules. */
export type DeskRefusal =
  | Refusal
  | { readonly code: 'version-required' }
  | {
      readonly code: 'changed-meanwhile'
      readonly events: readonly { readonly who: string | null; readonly when: Instant; readonly what: string }[]
    }
  | { readonly code: 'idempotency-key-reused' }
  | { readonly code: 'invalid-cursor' }
  | { readonly code: 'address-taken' }
  | { readonly code: 'no-mail-server' }
  | { readonly code: 'set-by-surroundings' }
  | { readonly code: 'no-draft' }
  | { readonly code: 'routine-faulty' }
  | { readonly code: 'valid-from-past' }
  | { readonly code: 'version-in-use' }
  | { readonly code: 'cannot-be-placed' }
  | { readonly code: 'too-little-contrast'; readonly contrast: number }
  | { readonly code: 'invalid'; readonly faults: readonly { readonly path: string; readonly code: string }[] }
  | { readonly code: 'not-your-team' }
  | { readonly code: 'notice-changed' }
  | { readonly code: 'texts-changed' }
  | { readonly code: 'article-changed' }
  | { readonly code: 'block-changed'; readonly who: string; readonly when: Instant }
  | { readonly code: 'unknown-text-field'; readonly field: string }
  | (TemplateFault & { readonly language: Language })

/** What a use case answers: the value, or why not. */
export type Outcome<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: DeskRefusal }

/** The header Idempotency-Key of a POST, with the hash of its body (SHA-256). */
export type RequestKey = { readonly key: string; readonly bodyHash: Uint8Array }
