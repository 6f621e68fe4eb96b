import type { Upload } from '../contract/letter.ts'
import type { Texts } from '../contract/text/widened.ts'
import type { Faults } from './portal/field.ts'
import type { Fault } from './read-input.ts'

type FaultCode = keyof Texts['fault']

/** Bytes of all files of a form together (see contract/letter). */
const LARGEST = 10_000_000
const MOST = 10

/** Faults as a person reads them, each at its field; `fields` says which field of the page stands for which path. */
export function faultsAt(shared: Texts, faults: readonly Fault[], fields: Readonly<Record<string, string>>): Faults {
  const told = new Map<string, string>()
  for (const { path, code } of faults) {
    const [, field] = Object.entries(fields).find(([name]) => path === name || path.startsWith(`${name}.`)) ?? []
    if (field === undefined) throw new Error(`no field of this page stands for ${path}`)
    if (!told.has(field)) told.set(field, shared.fault[faultCode(path, code)])
  }
  return told
}

/** What is wrong with files before they are looked at one by one, or null. */
export function filesFault(files: readonly Upload[]): FaultCode | null {
  if (files.length > MOST) return 'too-many'
  // Four characters of base64 are three bytes.
  const bytes = files.reduce((sum, { content }) => sum + (content.length / 4) * 3, 0)
  return bytes > LARGEST ? 'too-large' : null
}

function faultCode(path: string, code: string): FaultCode {
  switch (code) {
    case 'required':
    case 'too-small':
      return path === 'password' ? 'too-short' : 'required'
    case 'too-big':
      return path.startsWith('attachments.') ? 'too-large' : 'too-long'
    case 'invalid-format':
      return path === 'email' || path === 'from' ? 'not-an-address' : 'invalid'
    default:
      return 'invalid'
  }
}
