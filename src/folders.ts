import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Where the parts of the checkout lie that are read at run time. */
export const folders = {
  migrations: join(root, 'migrations'),
  routines: join(root, 'routines'),
  desk: join(root, 'dist/desk'),
} as const
