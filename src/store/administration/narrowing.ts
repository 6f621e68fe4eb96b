import { type Statement, sql } from '../sql.ts'
import type { RegisterPage } from './register.ts'

/** A condition that a text holds what is asked for, whatever its case; none when nothing is asked for. */
export function holding(text: Statement<unknown>, q: string | null): Statement<unknown> {
  return q === null ? sql`true` : sql`lower(${text}) like ${patternOf(q)}`
}

/** A condition on `r`, a row of a table by name: it comes after the one that the page before ended with. */
export function following(table: Statement<unknown>, { after }: RegisterPage): Statement<unknown> {
  if (after === null) return sql`true`
  return sql`(r.name, r.id) > (select x.name, x.id from ${table} x where x.id = ${after}::uuid)`
}

/** A pattern of LIKE for a text in small letters that holds these words, with nothing in them a sign of its own. */
export function patternOf(words: string): string {
  return `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
}
