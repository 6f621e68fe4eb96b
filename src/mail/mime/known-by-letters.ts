/**
 * The character set that bytes were written in, told by the letters that Windows-1252 makes of Nordic words: "stŒr" is
 * "står" of an old Macintosh, "bl†b‘r" is "blåbær" of DOS. Null where no word looks like that, or where Nordic letters
 * stand in other words: one set is right for all.
 */
export function knownByLetters(asWindows: string): string | null {
  if (/[æøåäöÆØÅÄÖ]/.test(asWindows)) return null
  return SETS.find(([, letters]) => (asWindows.match(letters)?.length ?? 0) >= ENOUGH)?.[0] ?? null
}

/** One may be a slip of the pen. */
const ENOUGH = 2

/** What å, ä, ö, æ and ø of the set are called by Windows-1252, inside of words or (ø, å) before one. */
const SETS: readonly (readonly [string, RegExp])[] = [
  ['macintosh', /(?<=\p{Ll})[ŒŠš¾¿](?=\p{Ll})|(?<=\p{Ll}|\s)[¾¿Œ](?=\p{Ll}|\s)/gu],
  ['cp850', /(?<=\p{Ll})[†„”‘›](?=\p{Ll})/gu],
]
