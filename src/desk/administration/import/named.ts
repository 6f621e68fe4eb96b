import { choicesView } from '../../../store/administration/administration-view.ts'
import type { Reader } from '../../../store/database.ts'

/** What a cell may name by its name as well as by its code. */
export type Named = 'agencies' | 'suppliers' | 'teams'

/** A cell in which what is named stands by its code: people write names, and several with commas or bars between. */
export type InCodes = (among: Named, cell: string) => string

/** Knows the names of what is in use; one that two have says nothing, and a code is never taken for a name. */
export async function readInCodes(tx: Reader): Promise<InCodes> {
  const choices = await choicesView(tx)
  const known = {
    agencies: codesByName(choices.agencies),
    suppliers: codesByName(choices.suppliers),
    teams: codesByName(choices.teams),
  }
  return (among, cell) => {
    const code = (name: string) => known[among].get(name.trim().toLowerCase())
    // A name may hold a comma itself.
    return (
      code(cell) ??
      cell
        .split(/[,|]/)
        .map(part => code(part) ?? part)
        .join(',')
    )
  }
}

function codesByName(choices: readonly { readonly key: string; readonly name: string }[]): ReadonlyMap<string, string> {
  const codes = new Set(choices.map(({ key }) => key))
  const byName = Map.groupBy(choices, ({ name }) => name.toLowerCase())
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 || codes.has(name) ? [] : [[name, first.key]],
    ),
  )
}
