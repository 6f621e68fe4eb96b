import { piecesOf } from '../contract/pieces.ts'
import type { SolutionKind } from '../domain/case/state.ts'
import type {
  ArticleId,
  CaseNumber,
  Instant,
  LetterId,
  NoteId,
  PersonId,
  SolutionId,
  SupplierId,
} from '../domain/id.ts'
import type { Direction, LetterForm, LetterKind } from '../domain/letter.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'
import { layBytes } from './stored-bytes.ts'

/** A letter as it is first written. `delivery` is `waiting` with `sendAfter` where it has to leave by mail. */
export type NewLetter = {
  readonly id: LetterId
  readonly case: CaseNumber
  readonly kind: LetterKind
  readonly form: LetterForm
  readonly direction: Direction
  readonly author: PersonId | null
  readonly authorName: string | null
  readonly supplier: SupplierId | null
  readonly party: number | null
  readonly address: string | null
  readonly subject: string
  readonly text: string
  readonly messageId: string | null
  readonly inReplyTo: string | null
  readonly mail: string | null
  readonly automatic: boolean
  /** What a supplier says in it of her solution (contract/letter.ts). */
  readonly says?: {
    readonly kind: SolutionKind
    readonly version?: string | undefined
    readonly text?: string | undefined
  }
  /** Its mail can also be shown as it looked. */
  readonly asHtml?: boolean
  readonly at: Instant
  readonly sendAfter: Instant | null
  readonly attachments: readonly NewAttachment[]
}

export type NewAttachment = {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sha256: Buffer
  readonly content: Buffer
}

/** Writes letters with their files; those that have to leave wait for the post from their `sendAfter` on. */
export async function insertLetters(tx: Reader, letters: readonly NewLetter[]): Promise<void> {
  if (letters.length === 0) return
  const rows = letters.map(letter => ({
    id: letter.id,
    case_number: letter.case,
    kind: letter.kind,
    form: letter.form,
    direction: letter.direction,
    author_id: letter.author,
    author_name: letter.authorName,
    supplier_id: letter.supplier,
    party: letter.party,
    address: letter.address,
    subject: letter.subject,
    text: letter.text,
    message_id: letter.messageId,
    in_reply_to: letter.inReplyTo,
    mail_id: letter.mail,
    automatic: letter.automatic,
    says: letter.says ?? null,
    as_html: letter.asHtml ?? false,
    at: letter.at,
    delivery: letter.sendAfter === null ? 'kept' : 'waiting',
    send_after: letter.sendAfter,
  }))
  await tx.run(sql`
    insert into letters (id, case_number, kind, form, direction, author_id, author_name, supplier_id, party, address,
      subject, text, message_id, in_reply_to, mail_id, automatic, says, as_html, at, delivery, send_after)
    select id, case_number, kind, form, direction, author_id, author_name, supplier_id, party, address,
      subject, text, message_id, in_reply_to, mail_id, automatic, says, as_html, at, delivery, send_after
    from jsonb_populate_recordset(null::letters, ${JSON.stringify(rows)}::jsonb)`)
  for (const letter of letters) {
    for (const [place, file] of letter.attachments.entries()) {
      const content = await layBytes(tx, file.id, piecesOf(file.content))
      await tx.run(sql`
        insert into attachments (id, letter_id, place, name, media_type, size, sha256, content)
        values (${file.id}, ${letter.id}, ${place}, ${file.name}, ${file.mediaType}, ${file.content.length},
          ${file.sha256}, ${content.value})`)
      await content.clear()
    }
  }
}

export type PartyKind = 'requester' | 'participant' | 'staff' | 'supplier'

/** The small number of a recipient in a case, one per address and kind; the caller holds the case's lock. */
export async function partyOf(
  tx: Reader,
  party: {
    readonly case: CaseNumber
    readonly kind: PartyKind
    readonly address: string
    readonly person: PersonId | null
    readonly supplier: SupplierId | null
  },
): Promise<number> {
  const row = await tx.one(sql<{ party: number }>`
    with known as (
      select party from parties
      where case_number = ${party.case} and kind = ${party.kind} and address = ${party.address}
    ), added as (
      insert into parties (case_number, party, kind, address, person_id, supplier_id)
      select ${party.case}, (select coalesce(max(party), 0) + 1 from parties where case_number = ${party.case}),
        ${party.kind}, ${party.address}, ${party.person}, ${party.supplier}
      where not exists (select from known)
      returning party
    )
    select party from known union all select party from added`)
  return row.party
}

/** Words that an event points to. */
export async function insertNote(
  tx: Reader,
  note: { readonly id: NoteId; readonly case: CaseNumber; readonly words: Readonly<Record<string, string>> },
): Promise<void> {
  await tx.run(sql`
    insert into notes (id, case_number, words)
    values (${note.id}, ${note.case}, ${JSON.stringify(note.words)}::jsonb)`)
}

/** A solution with its words (O-15). */
export async function insertSolution(
  tx: Reader,
  solution: {
    readonly id: SolutionId
    readonly case: CaseNumber
    readonly kind: SolutionKind
    readonly text: string
    readonly product: string | null
    readonly version: string | null
    /** The article it was found in. */
    readonly article: ArticleId | null
    readonly person: PersonId | null
    readonly at: Instant
  },
): Promise<void> {
  await tx.run(sql`
    insert into solutions (id, case_number, kind, text, product, version, article_id, person_id, at)
    values (${solution.id}, ${solution.case}, ${solution.kind}, ${solution.text}, ${solution.product},
      ${solution.version}, ${solution.article}, ${solution.person}, ${solution.at})`)
}

/** Takes a letter back while it still waits; false when the post already has it. */
export async function withdrawLetter(tx: Reader, letter: LetterId): Promise<boolean> {
  const count = await tx.run(sql`
    update letters set delivery = 'withdrawn' where id = ${letter} and delivery = 'waiting'`)
  return count === 1
}
