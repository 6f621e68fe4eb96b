import { say } from './log.ts'

process.exitCode = await run(process.argv.slice(2))

/**
 * `linje WORDS`. What needs no house loads none of it: a mail is explained, and a drawing checked, in half the time, and
 * no setting can be wrong for them.
 */
async function run(words: readonly string[]): Promise<number> {
  const [name, act] = words
  if (name === 'letter' && act !== 'receive') return (await import('./cli/letter.ts')).runLetter(words.slice(1), say)
  if (name === 'routine') return (await import('./cli/routine.ts')).runRoutine(words.slice(1), say)
  return (await import('./in-house.ts')).runInHouse(words)
}
