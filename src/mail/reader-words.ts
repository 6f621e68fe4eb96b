import type { ParsedMail } from './parsed-mail.ts'

/** What the process that reads is told: a mail, a piece at a time, and its end. */
export type ToReader = { readonly piece: Uint8Array | null }

/** What it answers: the mail with its files empty and how long they are, then their bytes in order; or a fault. */
export type FromReader =
  | { readonly kind: 'mail'; readonly mail: ParsedMail; readonly sizes: readonly number[] }
  | { readonly kind: 'piece'; readonly piece: Uint8Array }
  | { readonly kind: 'fault'; readonly fault: string }
