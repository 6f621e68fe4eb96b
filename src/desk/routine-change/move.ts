import type { CaseStanding, MovedCase } from '../../contract/routine-change.ts'
import { refusalText } from '../../contract/text/refusal-text.ts'
import type { Door } from '../../domain/actor.ts'
import type { CaseNumber, RoutineId } from '../../domain/id.ts'
import { activeSteps } from '../../domain/routine/next.ts'
import { whereItStands } from '../../domain/routine-change/where-it-stands.ts'
import { idOfVersion, type RunningCase, runningElsewhere } from '../../store/routine-version-store.ts'
import { changeCase, type Step } from '../change.ts'
import { placeSigned, signedPlace } from '../cursor.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import type { PublishedRoutine } from '../routine-shelf.ts'

type Asked = { readonly after?: string | undefined; readonly limit: number }
type Movable = { readonly items: CaseStanding[]; readonly next: string | null }

/** Running cases that follow another version, by number, each with where it would stand in this one. */
export async function readMovable(
  house: House,
  { actor }: Viewer,
  key: string,
  version: string,
  { after, limit }: Asked,
): Promise<Outcome<Movable>> {
  const routine = await idOfVersion(house.database, key, version)
  if (routine === null) return NOT_FOUND
  const list = `movable ${routine}`
  const place = after === undefined ? '0' : placeSigned(house.secret, list, after)
  if (place === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const found = await runningElsewhere(house.database, actor, key, routine, Number(place), limit + 1)
  const onto = await house.routines.byId(house.database, routine)
  const items: CaseStanding[] = []
  for (const running of found.slice(0, limit)) {
    items.push(standingOf(running, await house.routines.byId(house.database, running.routine), onto))
  }
  const last = items.at(-1)?.number
  const more = found.length > limit && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, list, String(last)) : null } }
}

function standingOf(running: RunningCase, before: PublishedRoutine, onto: PublishedRoutine): CaseStanding {
  const standing = whereItStands(running.position, before.compiled, onto.compiled)
  return {
    number: running.number,
    version: running.version,
    from: before.version,
    steps: stepsAt(before, running.position),
    to: standing.placed ? stepsAt(onto, standing.position) : null,
    displaced: standing.placed && standing.displaced.length > 0,
    opens: running.opens,
  }
}

export type Moving = {
  readonly key: string
  readonly version: string
  readonly cases: readonly { readonly number: CaseNumber; readonly version: number }[]
}

/**
 * Lets running cases follow this version, each in a transaction of its own: one that has gone on since it was looked at,
 * or has no place there, stays where it is and says why. Asked again, those that were moved are there already.
 */
export async function moveCases(
  house: House,
  viewer: Viewer,
  door: Door,
  { key, version, cases }: Moving,
): Promise<Outcome<{ readonly results: MovedCase[] }>> {
  const routine = await idOfVersion(house.database, key, version)
  if (routine === null) return NOT_FOUND
  const onto = await house.routines.byId(house.database, routine)
  const results: MovedCase[] = []
  for (const each of cases) results.push(await moveOne(house, viewer, door, onto, each))
  return { done: true, value: { results } }
}

async function moveOne(
  house: House,
  viewer: Viewer,
  door: Door,
  onto: PublishedRoutine,
  { number, version: seen }: Moving['cases'][number],
): Promise<MovedCase> {
  let steps: string[] = []
  const step: Step = async ({ run }) => {
    if (run === null || run.routine.key !== onto.key) return { refusal: { code: 'not-found' } }
    if (run.routine.id === onto.id) return { refusal: { code: 'unchanged' } }
    const standing = whereItStands(run.position, run.routine.compiled, onto.compiled)
    if (!standing.placed) return { refusal: { code: 'cannot-be-placed' } }
    const { position } = standing
    steps = stepsAt(onto, position)
    const from: RoutineId = run.routine.id
    const command = { type: 'move-routine', from, routine: onto.id, version: onto.version, position } as const
    return { command, writings: [], onto }
  }
  const change = { number, actor: viewer.actor, door, steps: [step], seen, unread: 'move' } as const
  const outcome = await inTransaction(house, tx => changeCase(house, tx, change))
  if (outcome.done) return { number, steps, refusal: null }
  const { refusal } = outcome
  return { number, steps: null, refusal: { code: refusal.code, ...refusalText(viewer.language, refusal) } }
}

function stepsAt({ compiled }: PublishedRoutine, position: RunningCase['position']): string[] {
  return activeSteps(compiled, position).map(({ step }) => step)
}

const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const
