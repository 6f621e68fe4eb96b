import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A file that the pages load: where, of what kind, and its bytes. Its path holds its hash, so it never changes. */
export type PageFile = { readonly path: string; readonly type: string; readonly content: Buffer }

/** Inter with the letters of our languages: 48 kB, once a year. */
export const font: PageFile = file(
  'inter',
  'woff2',
  'font/woff2',
  readFileSync(
    createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  ),
)

/** How the pages look: one file of what lies in three. */
export const stylesheet: PageFile = file(
  'page',
  'css',
  'text/css; charset=utf-8',
  Buffer.from(
    ['page.css', 'form.css', 'case.css']
      .map(name => readFileSync(join(import.meta.dirname, name), 'utf8'))
      .join('\n')
      .replace('inter.woff2', font.path),
  ),
)

function file(name: string, ending: string, type: string, content: Buffer): PageFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { path: `/portal/${name}-${hash}.${ending}`, type, content }
}
