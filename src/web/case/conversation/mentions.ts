import type { CaseView } from '../../../contract/case.ts'
import type { Directory } from '../../../contract/directory.ts'

/** Somebody who can be called upon in a note, and her team. */
export type Colleague = { readonly id: string; readonly name: string; readonly team: string }

/** Those who read the notes of a case, but for me: its 1st lines and every 2nd line, each once. */
export function colleaguesOf(
  { team, owner }: Pick<CaseView, 'team' | 'owner'>,
  teams: Directory['teams'],
  me: string,
): readonly Colleague[] {
  const reading = teams.filter(({ id, line }) => line === 'second' || id === team.id || id === owner?.team.id)
  const colleagues = reading.flatMap(({ name: teamName, members }) =>
    members.map(({ id, name }): Colleague => ({ id, name, team: teamName })),
  )
  return [...new Map(colleagues.filter(({ id }) => id !== me).map(each => [each.id, each])).values()]
}

/** Whom a text calls upon: every colleague whose whole name stands in it after `@`. */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): readonly Colleague[] {
  return colleagues.filter(({ name }) =>
    text
      .split(`@${name}`)
      .some((rest, place) => place > 0 && !/^[\p{L}\d]/u.test(rest) && !continues(name, rest, colleagues)),
  )
}

/** `@Ola Linje` is not Ola. */
function continues(name: string, rest: string, colleagues: readonly Colleague[]): boolean {
  return colleagues.some(other => other.name.startsWith(`${name} `) && `${name}${rest}`.startsWith(other.name))
}
