/** A file that came with a mail. */
export type LetterFile = {
  /** Empty where none was told. */
  readonly name: string
  readonly type: string
  readonly content: Buffer
  readonly inline: boolean
  readonly contentId: string
}
