import { createHash } from 'node:crypto'

/** One SQL statement with its values apart; `Row` is the shape of what it gives. */
export type Statement<Row> = {
  readonly parts: readonly string[]
  readonly values: readonly unknown[]
  /** Never present: carries the type of a row. */
  readonly row?: Row
}

/**
 * Writes a statement: values become parameters, statements inside it are spliced in, and nothing else can get into the
 * text. A value is therefore never part of the SQL, whatever it holds.
 */
export function sql<Row = never>(texts: TemplateStringsArray, ...given: readonly unknown[]): Statement<Row> {
  const parts: string[] = [texts[0] ?? '']
  const values: unknown[] = []
  for (const [index, value] of given.entries()) {
    const after = texts[index + 1] ?? ''
    if (isStatement(value)) {
      const [first = '', ...others] = value.parts
      parts.push(`${parts.pop() ?? ''}${first}`, ...others)
      parts.push(`${parts.pop() ?? ''}${after}`)
      values.push(...value.values)
    } else {
      parts.push(after)
      values.push(value)
    }
  }
  return { parts, values }
}

/** The statement as the driver takes it: numbered parameters, and a name by which the server keeps its plan. */
export function prepared(statement: Statement<unknown>): { name: string; text: string; values: unknown[] } {
  const text = statement.parts.reduce((before, part, index) => `${before}$${index}${part}`)
  return { name: nameOf(text), text, values: [...statement.values] }
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}

function isStatement(value: unknown): value is Statement<unknown> {
  return typeof value === 'object' && value !== null && 'parts' in value && 'values' in value
}
