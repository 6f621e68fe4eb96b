import type { PersonActor } from '../domain/actor.ts'
import { inItsLines, readableLetters, titled } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/**
 * Where the words are found: the `number` of the case, whose own or supplier's number they may be (O-16), and the
 * `letter` that holds them or null. A supplier's number is hers and the lines': whoever reported the case does not learn
 * of her thread by a search. Whether a letter is hers to read is asked later, by `mayReadHit`, of as many as are shown.
 */
export function caseHits(actor: PersonActor, words: string): Statement<unknown> {
  const number = numberIn(words)
  return sql`select w.case_number as number, w.letter_id as letter from letter_words w where ${matching(words)}
    union all select c.number, null from cases c where ${titleHolds(words)} and ${titled(actor)}
    union all select c.number, null from case_suppliers d join cases c on c.number = d.case_number
      where ${isSuppliers(actor, words)}
    union all select c.number, null from cases c where ${isInChain(actor, words)}
    ${number === null ? sql`` : sql`union all select ${number}::int, null`}`
}

/** Whether somebody may read what was found, as a condition on a hit `h` and its `cases c`. */
export function mayReadHit(actor: PersonActor): Statement<unknown> {
  return sql`(h.letter is null or ${inItsLines(actor)}
    or exists (select from letters l where l.id = h.letter and ${readableLetters(actor)}))`
}

/** The same asked the other way round, as a condition on `cases c`: whether the words are found in this one. */
export function holds(actor: PersonActor, words: string): Statement<unknown> {
  const number = numberIn(words)
  return sql`((${titleHolds(words)} and ${titled(actor)})
    or exists (select from letters l join letter_words w on w.letter_id = l.id
      where l.case_number = c.number and ${matching(words)} and ${readableLetters(actor)})
    or exists (select from case_suppliers d where d.case_number = c.number and ${isSuppliers(actor, words)})
    or (${isInChain(actor, words)}) ${number === null ? sql`` : sql`or c.number = ${number}`})`
}

/**
 * What the words mean to a search: each of them in any of its forms, and the last one also as the beginning of a longer
 * word, for it may not be written out yet.
 */
export function meant(words: string): Statement<unknown> {
  const whole = sql`websearch_to_tsquery('norwegian', ${words})`
  const [, before, last] = BEGUN.exec(words) ?? []
  if (before === undefined || last === undefined) return whole
  const begun = sql`to_tsquery('simple', ${`${last}:*`})`
  return before === ''
    ? sql`(${whole} || ${begun})`
    : sql`(${whole} || (websearch_to_tsquery('norwegian', ${before}) && ${begun}))`
}

/** Words as they are, the last of three letters or more; signs (`"`, `-`) say what is meant by themselves. */
const BEGUN = /^((?:[\p{L}\p{N}]+\s+)*)(\p{L}[\p{L}\p{N}]{2,})$/u

/** Letters that hold the words, as a condition on `letter_words w`. */
export function matching(words: string): Statement<unknown> {
  return sql`w.words @@ ${meant(words)}`
}

function titleHolds(words: string): Statement<unknown> {
  return sql`to_tsvector('norwegian', c.title) @@ ${meant(words)}`
}

/** The number of a supplier of the case, as a condition on `case_suppliers d` beside `cases c`. */
function isSuppliers(actor: PersonActor, words: string): Statement<unknown> {
  return sql`lower(d.reference) = lower(${words})
    and (${inItsLines(actor)} or d.supplier_id = ${actor.supplier}::uuid)`
}

/** The number of somebody behind a supplier, as it was written. */
function isInChain(actor: PersonActor, words: string): Statement<unknown> {
  const told = (number: string) => sql`c.chain @> ${JSON.stringify([{ reference: number }])}::jsonb`
  return sql`c.chain <> '[]' and (${told(words)} or ${told(words.toUpperCase())}) and ${inItsLines(actor)}`
}

function numberIn(words: string): number | null {
  const number = /^#?(\d{1,9})$/.exec(words)?.[1]
  return number === undefined ? null : Number(number)
}
