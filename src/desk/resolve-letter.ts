import { Temporal } from 'temporal-polyfill'
import type { Act } from '../contract/case-route.ts'
import type { Upload } from '../contract/letter.ts'
import { isStaff, standing } from '../domain/access/standing.ts'
import type { NamedPerson } from '../domain/case/command.ts'
import { type Instant, id, type SupplierId } from '../domain/id.ts'
import { UNDO_SECONDS } from '../domain/letter.ts'
import type { Refusal } from '../domain/refusal.ts'
import { type FoundSupplier, findPerson, findSupplier, lastMessageFrom, supplierSignsIn } from '../store/case-lookup.ts'
import type { Resolved, Scene } from './change.ts'
import { messageIdOf, partyOfRequester, partyOfSupplier, supplierAddress, uploaded } from './draft-letter.ts'
import type { Viewer } from './house.ts'
import type { DraftLetter, PartyRef } from './writing.ts'

type WriteBody = Extract<Act, { action: 'write' }>['body']

/** Somebody writes: staff out to a party or as a note, the parties themselves in. */
export async function writtenLetter(
  scene: Scene,
  viewer: Viewer,
  body: WriteBody,
): Promise<Resolved | { readonly refusal: Refusal }> {
  const staff = isStaff(standing(scene.state, viewer.actor))
  const other = await correspondent(scene, viewer, body, staff)
  if (other === null) return { refusal: { code: 'unknown', what: 'supplier' } }
  const mentions = await mentioned(scene, body.mentions ?? [])
  if (mentions === null) return { refusal: { code: 'unknown', what: 'person' } }
  const direction = staff ? body.direction : 'in'
  const mailed = direction === 'out' && body.form !== 'phone' && body.kind !== 'internal'
  const unread = mailed ? await unreadableTo(scene, other.supplier) : null
  if (unread !== null) return { refusal: unread }
  const letter = await drafted(scene, viewer, {
    kind: body.kind,
    form: body.form,
    direction,
    with: other.party,
    supplier: other.supplier,
    text: body.text,
    attachments: body.attachments ?? [],
    mailed,
    ...(body.says === undefined ? {} : { says: body.says }),
  })
  return {
    command: {
      type: 'write',
      kind: body.kind,
      form: body.form,
      direction,
      supplier: other.supplier,
      letter: letter.id,
      ...(mentions.length === 0 ? {} : { mentions }),
      ...(body.says === undefined ? {} : { says: body.says.kind }),
    },
    writings: [{ type: 'letter', letter }],
  }
}

/** Colleagues a note calls upon; null where one of them does not exist. */
async function mentioned({ tx }: Scene, people: readonly string[]): Promise<readonly NamedPerson[] | null> {
  const found = await Promise.all([...new Set(people)].map(person => findPerson(tx, person)))
  const known = found.filter(person => person !== null).map(({ id, memberships }) => ({ id, memberships }))
  return known.length === found.length ? known : null
}

/** A letter out of a confidential case is read by whoever signs in, and by nobody at a supplier where nobody can (B22). */
export async function unreadableTo({ tx, state }: Scene, supplier: SupplierId | null): Promise<Refusal | null> {
  if (state.confidential === null || supplier === null || (await supplierSignsIn(tx, supplier))) return null
  return { code: 'supplier-without-account' }
}

/** The letter with which a case goes to a supplier (O-4: by e-mail, sent from the case). */
export function supplierLetter(
  scene: Scene,
  viewer: Viewer,
  supplier: FoundSupplier,
  body: { readonly text: string; readonly attachments?: readonly Upload[] | undefined },
): Promise<DraftLetter> {
  return drafted(scene, viewer, {
    kind: 'supplier',
    form: 'mail',
    direction: 'out',
    with: partyOfSupplier(supplier, supplierAddress(supplier, scene.state)),
    supplier: supplier.id,
    text: body.text,
    attachments: body.attachments ?? [],
    mailed: true,
  })
}

/** What somebody says who is not content with a solution. */
export function objectionLetter(scene: Scene, viewer: Viewer, text: string): Promise<DraftLetter> {
  return drafted(scene, viewer, {
    kind: 'public',
    form: 'web',
    direction: 'in',
    with: null,
    supplier: null,
    text,
    attachments: [],
    mailed: false,
  })
}

type Correspondent = { readonly party: PartyRef | null; readonly supplier: SupplierId | null }

/** Who is at the other end: nobody for a note within the house. Null: no such supplier in this case. */
async function correspondent(
  scene: Scene,
  viewer: Viewer,
  body: WriteBody,
  staff: boolean,
): Promise<Correspondent | null> {
  switch (body.kind) {
    case 'internal':
      return { party: null, supplier: null }
    case 'public': {
      const { reporter } = scene.state
      const person = reporter.kind === 'user' ? await findPerson(scene.tx, reporter.requester) : null
      return { party: person === null ? null : partyOfRequester(person.id, person.email), supplier: null }
    }
    case 'supplier': {
      const wanted = staff ? (body.to ?? scene.state.dealings.at(-1)?.supplier) : (viewer.actor.supplier ?? undefined)
      if (wanted === undefined) return { party: null, supplier: null }
      const supplier = await findSupplier(scene.tx, wanted)
      if (supplier === null) return null
      const address = supplierAddress(supplier, scene.state)
      return { party: partyOfSupplier(supplier, address), supplier: supplier.id }
    }
    default:
      return body.kind satisfies never
  }
}

type Draft = Pick<DraftLetter, 'kind' | 'form' | 'direction' | 'with' | 'supplier' | 'text' | 'says'> & {
  readonly attachments: readonly Upload[]
  readonly mailed: boolean
}

async function drafted(scene: Scene, viewer: Viewer, draft: Draft): Promise<DraftLetter> {
  const { attachments, mailed, ...rest } = draft
  const letter = id<'letter'>(scene.house.newId())
  return {
    ...rest,
    id: letter,
    case: scene.state.number,
    author: viewer.actor.person,
    authorName: null,
    subject: scene.title,
    messageId: mailed ? messageIdOf(scene.house, letter) : null,
    inReplyTo: mailed ? await lastMessageFrom(scene.tx, scene.state.number, rest.kind, rest.supplier) : null,
    mail: null,
    automatic: false,
    at: scene.at,
    sendAfter: mailed ? undoUntil(scene.at) : null,
    attachments: attachments.map(file => uploaded(scene.house, file)),
  }
}

/** A person's letter leaves ten seconds after it was written: until then it can be taken back. */
function undoUntil(at: Instant): Instant {
  return Temporal.Instant.from(at).add({ seconds: UNDO_SECONDS }).toString({ fractionalSecondDigits: 3 })
}
