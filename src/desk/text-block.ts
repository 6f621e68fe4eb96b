import type { BlockTexts, TextBlock, WrittenBlock } from '../contract/text-block.ts'
import { teamsOf } from '../domain/actor.ts'
import { unknownFieldIn } from '../domain/text-block.ts'
import { findTeam } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import { deleteTextBlock, insertTextBlock, updateTextBlock } from '../store/text-block-store.ts'
import { textBlock, textBlocks } from '../store/text-block-view.ts'
import { askedBefore } from './asked-before.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

/** The text blocks of the viewer's teams; who is in none is refused. */
export async function listTextBlocks(house: House, { actor }: Viewer): Promise<Outcome<TextBlock[]>> {
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  return { done: true, value: await textBlocks(house.database, teamsOf(actor)) }
}

/** Writes a text block for a team of the viewer's. */
export async function addTextBlock(
  house: House,
  viewer: Viewer,
  { team: asked, ...block }: WrittenBlock & { readonly team: string },
  request?: RequestKey,
): Promise<Outcome<TextBlock>> {
  const { actor } = viewer
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  const unknown = unknownField(block.texts)
  if (unknown !== null) return unknown
  return inTransaction<TextBlock>(house, async tx => {
    const team = await findTeam(tx, asked)
    if (team === null) return { done: false, refusal: { code: 'unknown', what: 'team' } }
    if (!teamsOf(actor).includes(team.team)) return { done: false, refusal: { code: 'not-your-team' } }
    const fresh = house.newId()
    const before = await askedBefore(house, tx, viewer, request, fresh)
    if (before !== null && !before.done) return before
    if (before === null) await insertTextBlock(tx, fresh, team.team, { ...block, by: actor.person, at: house.now() })
    return foundBlock(tx, viewer, before?.value ?? fresh)
  })
}

/** Changes a text block of a team of the viewer's, if nobody has since she saw it. */
export async function changeTextBlock(
  house: House,
  viewer: Viewer,
  id: string,
  { version, ...block }: WrittenBlock & { readonly version: number },
): Promise<Outcome<TextBlock>> {
  return inTransaction<TextBlock>(house, async tx => {
    const found = await foundBlock(tx, viewer, id)
    if (!found.done) return found
    const unknown = unknownField(block.texts)
    if (unknown !== null) return unknown
    const writing = { ...block, by: viewer.actor.person, at: house.now() }
    if (await updateTextBlock(tx, id, version, writing)) return foundBlock(tx, viewer, id)
    const { changedBy: who, changedAt: when } = found.value
    return { done: false, refusal: { code: 'block-changed', who, when } }
  })
}

/** Takes a text block of a team of the viewer's away. */
export async function dropTextBlock(house: House, viewer: Viewer, id: string): Promise<Outcome<null>> {
  return inTransaction<null>(house, async tx => {
    const found = await foundBlock(tx, viewer, id)
    if (!found.done) return found
    await deleteTextBlock(tx, id)
    return { done: true, value: null }
  })
}

/** A block of another team is told from one that does not exist by nobody. */
async function foundBlock(tx: Reader, { actor }: Viewer, id: string): Promise<Outcome<TextBlock>> {
  const block = await textBlock(tx, teamsOf(actor), id)
  return block === null ? { done: false, refusal: { code: 'not-found' } } : { done: true, value: block }
}

function unknownField(texts: BlockTexts): Outcome<never> | null {
  const field = unknownFieldIn(Object.values(texts).join('\n'))
  return field === null ? null : { done: false, refusal: { code: 'unknown-text-field', field } }
}
