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
  const acts: Act[] = []
  for (const each of wanted(wish, form, party, files)) {
    const read = readInput(act, each)
    if (!read.ok) {
      const fields = wish === 'object' ? { 'body.text': 'objection' } : FIELDS
      return faulty(faultsAt(setting.shared, read.faults, fields))
    }
    acts.push(read.value)
  }
  const done = await execute(house, party, door, number, acts, repeatKey(form, acts))
  if (!done.done) return { told: null, refusal: done.refusal, faults: noFaults }
  return { told: wish === 'write' && isToSecondLine(form) ? 'answered' : TOLD[wish] }
}

/** A key under which the same press of a button, twice, is one; other words are another. */
export function pressKey(form: SentForm, said: unknown): RequestKey | undefined {
  const key = form.text('key')
  if (!/^[\w-]{1,60}$/.test(key)) return undefined
  const bodyHash = createHash('sha256').update(JSON.stringify(said)).digest()
  return { key: `${key} ${bodyHash.toString('hex')}`, bodyHash }
}

function repeatKey(form: SentForm, said: readonly Act[]): { readonly request?: RequestKey } {
  const request = pressKey(form, said)
  return request === undefined ? {} : { request }
}

/**
 * The acts as they would come over the wire. A supplier writes in her own thread, and her number goes along where she has
 * changed it; anybody else writes publicly.
 */
function wanted(wish: Wish, form: SentForm, { actor }: Viewer, attachments: Awaited<ReturnType<SentForm['files']>>) {
  switch (wish) {
    case 'write': {
      const kind = isToSecondLine(form) ? 'supplier' : 'public'
      const says = isToSecondLine(form) ? saidIn(form) : null
      const body = { kind, form: 'web', direction: 'in', text: form.text('text'), attachments }
      const write = { action: 'write', body: says === null ? body : { ...body, says } }
      return isNumbered(form) ? [referring(form, actor), write] : [write]
    }
    case 'confirm':
      return [{ action: 'confirm', body: {} }]
    case 'object':
      return [{ action: 'object', body: { text: form.text('objection') } }]
    case 'refer':
      return [referring(form, actor)]
    default:
      return wish satisfies never
  }
}

function isToSecondLine(form: SentForm): boolean {
  return form.text('kind') === 'supplier'
}

/** Whether a number stands in her answer that was not there when the page was made. */
function isNumbered(form: SentForm): boolean {
  const number = form.text('reference').trim()
  return isToSecondLine(form) && number !== '' && number !== form.text('known')
}

function referring(form: SentForm, { supplier }: Viewer['actor']) {
  return { action: 'log-supplier-number', body: { supplier, number: form.text('reference') } }
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
