import { readFile } from 'node:fs/promises'
import { readBpmn } from '../bpmn/read-bpmn.ts'
import { summarize } from '../domain/routine/summary.ts'
import { EXIT } from './exit.ts'

/**
 * `linje routine check FILE.bpmn` prints what the drawing holds (lanes, steps, gateways, ends) and every fault in it,
 * as one JSON object. Needs no database. Ends with 0 where it can run, and with 65 (EX_DATAERR) where it cannot.
 */
export async function runRoutine(words: readonly string[], say: (line: string) => void): Promise<number> {
  const [act, path, more] = words
  if (act !== 'check' || path === undefined || more !== undefined) {
    say('what about a routine? linje routine check FILE.bpmn')
    return EXIT.usage
  }
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    say(`${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`)
    return EXIT.noInput
  }
  const read = await readBpmn(bytes)
  const told = 'faults' in read ? { runs: false, faults: read.faults } : summarize(read.drawing)
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
  return told.runs ? EXIT.done : EXIT.data
}
