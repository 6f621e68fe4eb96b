/** Words as they stand in a text, or a form they have. */
export type Phrase = string | RegExp

/** What is said in so many words: phrases with bars and line ends between, as they read best in a source file. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}

/** Phrases, and forms that need more than words. */
export function said(text: string, ...forms: readonly RegExp[]): readonly Phrase[] {
  return [...phrases(text), ...forms]
}
