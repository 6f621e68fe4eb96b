/**
 * How much of a mail is taken, and how much of it is read (ACCEPTANCE 3.4). What lies beyond is kept in the mail as it
 * came, and named in its `problems`: no honest mail is larger, deeper or longer.
 */

/** A whole mail: what SMTP and LMTP announce (RFC 1870 SIZE), and what a pipe and a mailbox elsewhere may hold. */
export const MAIL_BYTES = 50 * 1_048_576

/** A head, a field of it, and how many of them. */
export const HEAD_BYTES = 256 * 1024
export const FIELD_CHARACTERS = 64 * 1024
export const HEAD_FIELDS = 2_000
export const ADDRESSES = 2_000

/** Parts within parts, parts in all, and those of them that are files. */
export const DEPTH = 50
export const PARTS = 1_000
export const FILES = 200

/** HTML that is taken apart: 20,000 elements have 40,000 tags. What is more is shown as the text between them. */
export const HTML_CHARACTERS = 2_000_000
export const HTML_DEPTH = 256
export const HTML_TAGS = 40_000

/** Text of a letter as it is shown; all of it lies in the mail. */
export const TEXT_CHARACTERS = 1_000_000

/** A mail is read in a process of its own, which is killed where it needs more. A mail takes ten times its size. */
export const READING_MS = 10_000
export const READING_MB = 768
