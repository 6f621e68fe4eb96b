import { isSecondLine, type PersonActor } from '../domain/actor.ts'
import { inItsLines, readableLetters, titled } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/**
 * The numbers of cases that hold the words in what she may read, or whose own or supplier's number they are (O-16). A
 * supplier's number is hers and the lines': whoever reported the case does not learn of her thread by a search.
 */
export function caseHits(actor: PersonActor, words: string): Statement<unknown> {
  const number = /^#?(\d{1,9})$/.exec(words)?.[1]
  return sql`${lettersRead(actor, matching(words))}
    union select c.number from cases c where to_tsvector('norwegian', c.title) @@ ${meant(words)} and ${titled(actor)}
    union select c.number from case_suppliers d join cases c on c.number = d.case_number
      where lower(d.reference) = lower(${words})
        and (${inItsLines(actor)} or d.supplier_id = ${actor.supplier}::uuid)
    union select c.number from cases c
      where c.chain <> '[]' and (${inChain(words)} or ${inChain(words.toUpperCase())}) and ${inItsLines(actor)}
    ${number === undefined ? sql`` : sql`union select ${Number(number)}::int`}`
}

/** The number of somebody behind a supplier, as it was written. */
function inChain(number: string): Statement<unknown> {
  return sql`c.chain @> ${JSON.stringify([{ reference: number }])}::jsonb`
}

/** What the words mean to a search. */
export function meant(words: string): Statement<unknown> {
  return sql`websearch_to_tsquery('norwegian', ${words})`
}

/** Letters that hold the words, as a condition on `letter_words w`. */
export function matching(words: string): Statement<unknown> {
  return sql`w.words @@ ${meant(words)}`
}

/**
 * Cases with a matching letter that she may read. Whoever reads every letter but those of confidential cases needs no look
 * at the case for it: at 100,000 cases with few confidential ones the numbers of those are read once, from their index.
 */
function lettersRead(actor: PersonActor, match: Statement<unknown>): Statement<unknown> {
  const looked = sql`select w.case_number as number from letter_words w join letters l on l.id = w.letter_id
    join cases c on c.number = l.case_number where ${match} and ${readableLetters(actor)}`
  if (!isSecondLine(actor)) return looked
  return sql`select w.case_number as number from letter_words w
      where ${match} and w.case_number not in (select c.number from cases c where c.readers is not null)
    union ${looked} and c.readers is not null`
}
