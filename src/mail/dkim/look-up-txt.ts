import { Resolver } from 'node:dns/promises'

/** Milliseconds for each of two questions: a page waits for the answer. */
const resolver = new Resolver({ timeout: 3_000, tries: 2 })

/** The TXT records of a name, each put together of its pieces; none where there are none, null where nobody answered. */
export async function lookUpTxt(name: string): Promise<readonly string[] | null> {
  try {
    return (await resolver.resolveTxt(name)).map(pieces => pieces.join(''))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : null
  }
}
