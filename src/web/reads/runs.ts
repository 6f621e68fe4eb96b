import type { ConfidentialRead } from '../../contract/confidential-read.ts'

/** The same person who opened the same by the same door, one time after the other with nothing between. */
export type Run = ConfidentialRead & {
  /** When the first of them was; `at` is the last. */
  readonly since: string
  readonly times: number
}

/** Reads, the latest first, with those that follow each other put together: a page that is kept fresh reads often. */
export function runsOf(reads: readonly ConfidentialRead[]): readonly Run[] {
  const runs: Run[] = []
  for (const read of reads) {
    const last = runs.at(-1)
    if (last !== undefined && isSame(last, read)) {
      runs[runs.length - 1] = { ...last, since: read.at, times: last.times + 1 }
    } else runs.push({ ...read, since: read.at, times: 1 })
  }
  return runs
}

function isSame(one: ConfidentialRead, other: ConfidentialRead): boolean {
  return one.who === other.who && one.what === other.what && one.file === other.file && one.door === other.door
}
