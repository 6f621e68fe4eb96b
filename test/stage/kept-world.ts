import { expect } from 'vitest'
import type { CaseState } from '../../src/domain/case/state.ts'
import { id } from '../../src/domain/id.ts'
import { rowOf } from '../../src/store/case-row.ts'
import type { Database, Reader } from '../../src/store/database.ts'
import { insertLetters } from '../../src/store/letter-store.ts'
import { sql } from '../../src/store/sql.ts'
import { noon } from './moments.ts'
import { cast } from './people.ts'
import type { RandomLetter } from './random-world.ts'

/** A case as it was written, and its letters. */
export type Kept = {
  readonly state: CaseState
  readonly letters: readonly (RandomLetter & { readonly id: string; readonly file: string })[]
}

class Undone extends Error {}

/** Writes a world of cases from number 10001 on, looks at it, and takes it away again. */
export async function inWorld(
  database: Database,
  cases: readonly { state: CaseState; letters: readonly RandomLetter[] }[],
  look: (tx: Reader, world: readonly Kept[]) => Promise<void>,
): Promise<void> {
  const done = database.transaction(async tx => {
    const world: Kept[] = []
    for (const [index, { state, letters }] of cases.entries()) {
      const number = 10_001 + index
      const kept = letters.map(letter => ({ ...letter, id: crypto.randomUUID(), file: crypto.randomUUID() }))
      // One case at least leads to every other.
      const links = cases.map((_, other) => 10_001 + other).filter(other => other !== number)
      const linked = { ...state, number, links }
      await keepCase(tx, linked)
      await insertLetters(
        tx,
        kept.map(letter => written(number, letter)),
      )
      world.push({ state: linked, letters: kept })
    }
    await look(tx, world)
    throw new Undone()
  })
  await expect(done).rejects.toThrow(Undone)
}

/** The rows of a case that no command has made: in reach is whatever stands in the tables. */
async function keepCase(tx: Reader, state: CaseState): Promise<void> {
  const row = JSON.stringify({ ...rowOf(state), title: `Sak ${state.number}`, steps: [] })
  await tx.run(sql`insert into cases select * from jsonb_populate_record(null::cases, ${row}::jsonb)`)
  for (const [place, { supplier, role, reference }] of state.dealings.entries()) {
    await tx.run(sql`
      insert into case_suppliers (case_number, supplier_id, role, reference, place)
      values (${state.number}, ${supplier}, ${role}, ${reference}, ${place})`)
  }
  if (state.reporter.kind === 'user') return
  for (const team of state.notices.flatMap(({ teams }) => teams)) {
    await tx.run(sql`insert into case_reached (case_number, team_id) values (${state.number}, ${team})`)
  }
}

function written(number: number, { id: letter, file, kind, supplier }: Kept['letters'][number]) {
  const content = Buffer.from('fil')
  return {
    id: id<'letter'>(letter),
    case: number,
    kind,
    form: 'web',
    direction: 'in',
    author: cast.bjorn.person,
    authorName: null,
    supplier,
    party: null,
    address: null,
    subject: 'Emne',
    text: `hemmelighet${kind}`,
    messageId: null,
    inReplyTo: null,
    mail: null,
    automatic: false,
    at: noon,
    sendAfter: null,
    attachments: [{ id: file, name: 'fil.txt', mediaType: 'text/plain', sha256: Buffer.alloc(32), content }],
  } as const
}
