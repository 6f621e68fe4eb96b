import { isAddress } from '../mime/addresses.ts'

/** Somebody named in the head of a forwarded mail; programs leave out the address or the name. */
export type QuotedPerson = { readonly name: string | null; readonly address: string | null }

const MAX_CHARACTERS = 8_000
const MAX_PEOPLE = 200

/**
 * The people in a field as mail programs print it: "Doe, John <john@...>", "Kari [mailto:kari@...]",
 * "kari@... <kari@...>; ola@...", "Kari<mailto:kari@...> <kari@...<mailto:kari@...>> on behalf of ...".
 */
export function peopleIn(field: string): readonly QuotedPerson[] {
  const text = tidy(field.slice(0, MAX_CHARACTERS))
  const people: QuotedPerson[] = []
  let start = 0
  for (const found of text.matchAll(ADDRESS)) {
    if (found.index < start || people.length >= MAX_PEOPLE) continue
    const address = (found[1] ?? found[2] ?? '').toLowerCase().replace(/\.$/, '')
    // An address right before the same one in brackets is a name.
    if (
      found[1] === undefined &&
      /^["')\s]*<[^<>]*@/.test(text.slice(found.index + found[0].length, found.index + 400))
    )
      continue
    const name = nameFrom(text.slice(start, found.index))
    start = found.index + found[0].length
    if (isAddress(address)) people.push({ name: name === '' || name.toLowerCase() === address ? null : name, address })
  }
  if (people.length > 0) return people
  return text
    .split(';')
    .map(nameFrom)
    .filter(name => name !== '')
    .map(name => ({ name, address: null }))
}

const ADDRESS = /<([^<>\s@]{1,128}@[^<>\s]{1,255})>|([^\s<>,;:"'()[\]]{1,128}@[^\s<>,;:"'()[\]]{1,255})/g

/** One address once: the links that Outlook adds go, and its brackets become the usual ones. */
function tidy(field: string): string {
  const text = field.replace(/\[mailto:([^\]\s]{1,300})\]/gi, '<$1>')
  const without = text.replace(/<mailto:[^<>]{0,300}>/gi, '')
  return (without.includes('@') ? without : text.replace(/<mailto:([^<>]{1,300})>/gi, '<$1>'))
    .replace(/<([^<>\s]{1,300})<\1>>/g, '<$1>')
    .replace(/\(([^()\s]+@[^()\s]+)\)|\[([^[\]\s]+@[^[\]\s]+)\]/g, '<$1$2>')
}

function nameFrom(text: string): string {
  // Stars are what became of bold letters.
  return text
    .replaceAll('*', '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .replace(/^(?:on behalf of|på vegne av|på vegner av|för|på vegne af|puolesta|im auftrag von)\s+/i, '')
    .replace(/^["'“”«»\s]+|["'“”«»\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}
