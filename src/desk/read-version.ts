import { readBpmn } from '../bpmn/read-bpmn.ts'
import { compile } from '../domain/routine/compile.ts'
import type { Drawing, RoutineFault } from '../domain/routine/drawing.ts'
import type { Difference } from '../domain/routine-change/difference.ts'
import { differs, type NamedRoutine, named, type WordedRoutine } from '../domain/routine-change/differs.ts'

/** What a file holds: a routine that can run, or every reason why it cannot; with its drawing where it is one. */
export type ReadVersion = {
  readonly drawing: Drawing | null
  readonly version: WordedRoutine | null
  /** Empty exactly where there is a version. */
  readonly faults: readonly RoutineFault[]
}

/** Reads the bytes of a BPMN file as a version of a routine. Never throws, whatever the bytes. */
export async function readVersion(bpmn: Uint8Array): Promise<ReadVersion> {
  const read = await readBpmn(bpmn)
  if ('faults' in read) return { drawing: null, version: null, faults: read.faults }
  const { drawing } = read
  const compiled = compile(drawing)
  return 'faults' in compiled
    ? { drawing, version: null, faults: compiled.faults }
    : { drawing, version: named(compiled.routine, drawing), faults: [] }
}

/** In what a version differs from the one that holds; null where none does, or it was published under other rules. */
export async function differencesFrom(
  holding: Uint8Array | null,
  version: NamedRoutine,
): Promise<readonly Difference[] | null> {
  const before = holding === null ? null : (await readVersion(holding)).version
  return before === null ? null : differs(before, version)
}
