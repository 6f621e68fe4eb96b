/** What is said in so many words: phrases with bars and line ends between, as they read best in a source file. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}
