/** A text with the blanks that do not break as usual ones: mail programs put them into dates and after colons. */
export function plainBlanks(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/g, ' ')
}
