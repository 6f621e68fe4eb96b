import { z } from 'zod'

type Shape = z.ZodType | undefined

/** What comes in through a shape: its value, or nothing where the promise has no shape. */
export type Told<In extends Shape> = In extends z.ZodType ? z.output<In> : undefined

export type Fault = { readonly path: string; readonly code: string }

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: Fault[] }

/** Reads one part of a request by its shape; unknown fields are faults. Where nothing is promised, nothing may come. */
export function readInput<In extends Shape>(shape: In | undefined, value: unknown): Reading<Told<In>>
export function readInput(shape: Shape, value: unknown): Reading<unknown> {
  const read = (shape ?? nothing).safeParse(value)
  if (!read.success) return { ok: false, faults: read.error.issues.flatMap(issue => faultsOf(issue, [])) }
  return { ok: true, value: shape === undefined ? undefined : read.data }
}

const nothing = z.strictObject({}).nullish()

/** Faults by field, with zod's codes in kebab-case; of a choice among shapes, those of the one that came closest. */
function faultsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key].map(String).join('.'), code: 'unknown-field' }))
    case 'invalid_union': {
      const [closest] = issue.errors.toSorted((one, other) => one.length - other.length)
      return closest === undefined || closest.length === 0
        ? [{ path: path.map(String).join('.'), code: 'invalid-value' }]
        : closest.flatMap(inner => faultsOf(inner, path))
    }
    case 'custom':
      // A refinement's message is its code.
      return [
        { path: path.map(String).join('.'), code: /^[a-z-]+$/.test(issue.message) ? issue.message : 'invalid-value' },
      ]
    default:
      return [{ path: path.map(String).join('.'), code: issue.code.replaceAll('_', '-') }]
  }
}
