import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { HouseFault } from './house-fault.ts'

/** Makes the data folder, for its owner alone, if it is not there; one that cannot be used is a named fault. */
export function makeDataFolder(folder: string): void {
  try {
    make(folder)
    // The dot asks for a folder: a file of that name is none.
    accessSync(`${folder}/.`, constants.W_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new HouseFault(`LINJE_DATA ${folder} cannot be written to (${code}): choose another folder`)
  }
}

/** One level at a time: Node's own way never comes back from a place that takes no folders, such as /proc (Node 24.21). */
function make(folder: string): void {
  if (existsSync(folder)) return
  make(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
