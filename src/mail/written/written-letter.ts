/** Some words of a letter, as plain text. */
export type LetterPart = {
  readonly text: string
  /**
   * A person of ours wrote it, and her small Markdown is read. What a machine wrote may hold words of anybody's: a star
   * of theirs is a star, and only an address of our own is a link (E09).
   */
  readonly byHand: boolean
}

/** What a letter says, before it is written out for the programs that show it. */
export type WrittenLetter = {
  readonly language: string
  readonly parts: readonly LetterPart[]
  /** Under the line before a signature. */
  readonly footer: string | null
}

/** How the mails of a house look. */
export type MailLooks = {
  /** What the organisation calls itself: in the place of its logo where pictures are not shown. */
  readonly name: string
  /** Its colour on light and on dark ground; null where it has none of its own. */
  readonly accent: { readonly light: string; readonly dark: string } | null
  /** PNG, sent along: nothing is fetched from anywhere. */
  readonly logo: Buffer | null
  /** Where our own pages are, without a slash at the end. */
  readonly baseUrl: string
}

/** One letter, twice: as plain text and as a page that says the same, with the picture that the page shows. */
export type BothForms = { readonly text: string; readonly html: string; readonly logo: Buffer | null }
