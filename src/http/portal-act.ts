import { createHash } from 'node:crypto'
import { type Act, act } from '../contract/case-route.ts'
import type { ToldRefusal } from '../contract/text/told-refusal.ts'
import { execute } from '../desk/execute.ts'
import type { House, RequestKey, Viewer } from '../desk/house.ts'
import type { Door } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import { faultsAt, filesFault } from './page-fault.ts'
import { type Faults, noFaults } from './portal/field.ts'
import type { ToldCode } from './portal/notice.ts'
import type { SentForm } from './portal/sent-form.ts'
import type { Setting } from './portal/setting.ts'
import { readInput } from './read-input.ts'

/** What a party wants done with her case, by the button she pressed. */
export type Wish = 'write' | 'confirm' | 'object' | 'refer'

/** What became of it: done, or what stood in the way. */
export type Result =
  | { readonly told: ToldCode }
  | { readonly told: null; readonly refusal: ToldRefusal | null; readonly faults: Faults }

const TOLD: Record<Wish, ToldCode> = { write: 'written', confirm: 'confirmed', object: 'objected', refer: 'referred' }
const FIELDS = {
  'body.text': 'text',
  'body.attachments': 'files',
  'body.number': 'reference',
  'body.says.version': 'version',
}

/** The button that was pressed, if it is one of these. */
export function wishOf(form: SentForm, among: readonly Wish[]): Wish | null {
  return among.find(wish => wish === form.text('act')) ?? null
}

/** Does what a party asks for on her page, through the one write path; faults and refusals leave the form as it was. */
export async function fulfil(
  house: House,
  { setting, party, door, number }: { setting: Setting; party: Viewer; door: Door; number: CaseNumber },
  wish: Wish,
  form: SentForm,
): Promise<Result> {
  const files = wish === 'write' ? await form.files('files') : []
  const heap = filesFault(files)
  if (heap !== null) return faulty(new Map([['files', setting.shared.fault[heap]]]))
  const read = readInput(act, wanted(wish, form, party, files))
  if (!read.ok) {
    const fields = wish === 'object' ? { 'body.text': 'objection' } : FIELDS
    return faulty(faultsAt(setting.shared, read.faults, fields))
  }
  const done = await execute(house, party, door, number, [read.value], repeatKey(form, read.value))
  return done.done ? { told: TOLD[wish] } : { told: null, refusal: done.refusal, faults: noFaults }
}

/** A key under which the same press of a button, twice, is one; other words are another. */
export function pressKey(form: SentForm, said: unknown): RequestKey | undefined {
  const key = form.text('key')
  if (!/^[\w-]{1,60}$/.test(key)) return undefined
  const bodyHash = createHash('sha256').update(JSON.stringify(said)).digest()
  return { key: `${key} ${bodyHash.toString('hex')}`, bodyHash }
}

function repeatKey(form: SentForm, said: Act): { readonly request?: RequestKey } {
  const request = pressKey(form, said)
  return request === undefined ? {} : { request }
}

/** The act as it would come over the wire. A supplier writes in her own thread, anybody else publicly. */
function wanted(wish: Wish, form: SentForm, { actor }: Viewer, attachments: Awaited<ReturnType<SentForm['files']>>) {
  switch (wish) {
    case 'write': {
      const kind = form.text('kind') === 'supplier' ? 'supplier' : 'public'
      const says = kind === 'supplier' ? saidIn(form) : null
      const body = { kind, form: 'web', direction: 'in', text: form.text('text'), attachments }
      return { action: 'write', body: says === null ? body : { ...body, says } }
    }
    case 'confirm':
      return { action: 'confirm', body: {} }
    case 'object':
      return { action: 'object', body: { text: form.text('objection') } }
    case 'refer':
      return { action: 'log-supplier-number', body: { supplier: actor.supplier, number: form.text('reference') } }
    default:
      return wish satisfies never
  }
}

/** What a supplier's answer says of her solution; a version she does not promise is not asked for. */
function saidIn(form: SentForm) {
  const kind = form.text('says')
  if (kind !== 'now' && kind !== 'later-version') return null
  const version = form.text('version').trim()
  return kind === 'now' || version === '' ? { kind } : { kind, version }
}

function faulty(faults: Faults): Result {
  return { told: null, refusal: null, faults }
}
