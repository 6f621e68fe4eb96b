import type { SavedView } from '../contract/saved-view.ts'
import { insertView, ownTeam, removeView, savedView, savedViews, updateView } from '../store/saved-view-store.ts'
import { askedBefore } from './asked-before.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

type Content = Pick<SavedView, 'name' | 'filter'>

/** My views and those of my teams, by name. */
export function listViews(house: House, { actor }: Viewer): Promise<SavedView[]> {
  return savedViews(house.database, actor)
}

/** Keeps a filter under a name: a member of staff for herself, or for a team she is in. */
export async function saveView(
  house: House,
  viewer: Viewer,
  { name, filter, team }: Content & { readonly team?: string | undefined },
  request?: RequestKey,
): Promise<Outcome<SavedView>> {
  const { actor } = viewer
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  const made = house.newId()
  return inTransaction<SavedView>(house, async tx => {
    const of = team === undefined ? null : await ownTeam(tx, actor, team)
    if (team !== undefined && of === null) return { done: false, refusal: { code: 'not-your-team' } }
    const before = await askedBefore(house, tx, viewer, request, made)
    if (before?.done === false) return before
    if (before === null) {
      await insertView(tx, { id: made, name, filter, team: of, madeBy: actor.person, at: house.now() })
    }
    return viewOr404(await savedView(tx, actor, before?.value ?? made))
  })
}

/** Another name or filter, by whoever has the view; a team's by any member. */
export function changeView(
  house: House,
  { actor }: Viewer,
  view: string,
  content: Content,
): Promise<Outcome<SavedView>> {
  return inTransaction<SavedView>(house, async tx => {
    await updateView(tx, actor, { id: view, ...content })
    return viewOr404(await savedView(tx, actor, view))
  })
}

/** Takes a view away; the cases in it are not touched. */
export function deleteView(house: House, { actor }: Viewer, view: string): Promise<Outcome<null>> {
  return inTransaction<null>(house, async tx =>
    (await removeView(tx, actor, view)) ? { done: true, value: null } : { done: false, refusal: { code: 'not-found' } },
  )
}

function viewOr404(view: SavedView | null): Outcome<SavedView> {
  return view === null ? { done: false, refusal: { code: 'not-found' } } : { done: true, value: view }
}
