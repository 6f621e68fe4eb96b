import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Program, type Settings, startProgram } from '../../bench/program.ts'
import { until } from '../house/cluster-program.ts'
import { type Ran, runLinje } from '../house/run-linje.ts'

export type Killable = {
  /** The folder of its own that it keeps everything in. */
  readonly folder: string
  /** The program as it runs now. */
  readonly program: () => Program
  /** Kills it and starts it again at the same place, once something has been done meanwhile. */
  readonly killAndStart: (meanwhile?: () => Promise<void>) => Promise<void>
  /** Runs a command of it beside the program. */
  readonly run: (words: readonly string[], input?: string | Buffer, more?: Settings) => Promise<Ran>
}

/** A Linje that is killed and comes again; ended after the file, with the PostgreSQL of its folder where it has one. */
export async function openKillable(settings: Settings): Promise<Killable> {
  const folder = mkdtempSync(join(tmpdir(), 'linje-own-'))
  const all = { LINJE_DATA: folder, ...settings }
  let program = await startProgram(all)
  afterAll(async () => {
    await program.end('SIGTERM')
    await until(join(folder, 'postgres'), 'gone')
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    program: () => program,
    async killAndStart(meanwhile) {
      await program.end('SIGKILL')
      await meanwhile?.()
      program = await startProgram(all)
    },
    run: (words, input, more = {}) => runLinje(words, { ...all, ...more }, input),
  }
}
