import type { TimeZone } from '../../../contract/time-zone.ts'
import { dayIn } from '../../text/house-clock.ts'
import { dayWritten } from '../scene/working-day.ts'

/** What was filled in in a form, by the names of its fields; asked for after the required ones are known to be there. */
export type Said = {
  readonly text: (name: string) => string
  /** The field with its name, or nothing where it is empty: to be spread into a body. */
  readonly given: <Name extends string>(name: Name) => { readonly [Key in Name]?: string }
  readonly code: <Code extends string>(name: string, words: Readonly<Record<Code, string>>) => Code
  readonly one: <Value extends number>(name: string, values: readonly Value[]) => Value
  /** A day as an instant, in UTC. */
  readonly day: (name: string) => string
  /** A day such as `2026-11-26`. */
  readonly date: (name: string) => string
}

/** `zone` is the house's, in which days are written. */
export function saidIn(data: FormData, zone: TimeZone): Said {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const day = (name: string) => dayWritten(zone, text(name)) ?? new Date(Number.NaN)
  return {
    text,
    given: <Name extends string>(name: Name) => given(name, text(name)),
    code: (name, words) => found(name, codesOf(words), text(name)),
    one: (name, values) => found(name, values, Number(text(name))),
    day: name => day(name).toISOString(),
    date: name => dayIn(zone, day(name)),
  }
}

/** The codes a list of words is for, in the order of the words. */
export function codesOf<Code extends string>(words: Readonly<Record<Code, string>>): readonly Code[] {
  return Object.keys(words).filter((code): code is Code => code in words)
}

function given<Name extends string>(name: Name, text: string): { readonly [Key in Name]?: string } {
  const part: { [Key in Name]?: string } = {}
  return text === '' ? part : Object.assign(part, { [name]: text })
}

function found<Value>(name: string, values: readonly Value[], value: unknown): Value {
  const match = values.find(each => each === value)
  if (match === undefined) throw new Error(`${name} is none of its choices: ${String(value)}`)
  return match
}
