import { posix } from 'node:path'
import type { Source } from './source.ts'

/** One arrow of the graph: from a file to a file of ours, or to a package. `import type` counts like any other. */
export type Arrow = { readonly from: string; readonly to: string; readonly package: boolean }

/**
 * The specifier at the end of a formatted import or export; TypeScript 7 has no parser API, and the formatter keeps
 * every one of them in these shapes.
 */
const STATEMENT = /^(?:import|export)\b[^'"`;]*?from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(['"]([^'"]+)['"]\)/g

/** Every arrow that leaves a file. */
export function arrowsOf({ path, text }: Source): readonly Arrow[] {
  const specifiers = [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)].map(match => match[1] ?? match[2] ?? '')
  return specifiers.map(specifier =>
    specifier.startsWith('.')
      ? { from: path, to: posix.join(posix.dirname(path), specifier), package: false }
      : { from: path, to: packageOf(specifier), package: true },
  )
}

/** `@scope/name/part` is the package `@scope/name`; what Node brings is `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}
