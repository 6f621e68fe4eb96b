import type { Source } from './source.ts'

/** A title as the formatter leaves it: after `test(`, `describe(`, `test.each(…)(`, or the `])(` of a table above it. */
const TITLE = /^( *)(?:(?:test|it|describe)(?:\.\w+)*(?:\(.*\))?|\](?:\.\w+\(.*\))?(?: as const)?\))\((['"`])(.*?)\2/

/** Full names of the tests in a file, with the groups they stand in. */
export function titlesIn({ text }: Source): readonly string[] {
  let groups: readonly { readonly depth: number; readonly title: string }[] = []
  return text.split('\n').flatMap(line => {
    const [, indent, , title] = TITLE.exec(line) ?? []
    if (indent === undefined || title === undefined) return []
    groups = groups.filter(group => group.depth < indent.length)
    const name = [...groups.map(group => group.title), title].join(' > ')
    if (/^ *describe/.test(line)) {
      groups = [...groups, { depth: indent.length, title }]
      return []
    }
    return [name]
  })
}
