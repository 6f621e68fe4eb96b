import type { WrittenInstruction } from '../../contract/instruction.ts'
import type { Reader } from '../database.ts'
import { sql } from '../sql.ts'

/** A service's name and its operating instruction, null where nothing is written; null for no such service. */
export function instructionOf(
  tx: Reader,
  service: string,
): Promise<{ readonly name: string; readonly instruction: WrittenInstruction | null } | null> {
  return tx.maybe(sql<{ name: string; instruction: WrittenInstruction | null }>`
    select name, instruction from services where id = ${service}::uuid`)
}

export async function keepInstruction(
  tx: Reader,
  service: string,
  instruction: WrittenInstruction | null,
): Promise<void> {
  await tx.run(sql`
    update services set instruction = ${instruction === null ? null : JSON.stringify(instruction)}::jsonb
    where id = ${service}::uuid`)
}
