import type { Difference } from '../../contract/routine-change.ts'
import type { Texts } from '../../contract/text/widened.ts'
import type { ChangeWords } from './text/nb.ts'

type Place = Difference['at']
type When = Extract<Difference, { kind: 'way-added' | 'way-removed' }>['when']
type Trigger = Extract<Difference, { kind: 'events' }>['before'][number]

/** One difference in a sentence. */
export function tellDifference(difference: Difference, words: ChangeWords, shared: Texts): string {
  const { differs } = words
  const at = called(difference.at)
  switch (difference.kind) {
    case 'step-added':
      return differs.stepAdded(at, shared.role[difference.role])
    case 'step-removed':
      return differs.stepRemoved(at, shared.role[difference.role])
    case 'renamed':
      return differs.renamed(difference.at.number ?? difference.at.element, difference.before, difference.after)
    case 'renumbered':
      return differs.renumbered(at, difference.before, difference.after)
    case 'role':
      return differs.changed(at, differs.role, shared.role[difference.before], shared.role[difference.after])
    case 'term':
      return differs.changed(
        at,
        differs.term,
        difference.before ?? differs.nothing,
        difference.after ?? differs.nothing,
      )
    case 'events': {
      const list = (triggers: readonly Trigger[]) => listed(triggers.map(told), differs.nothing)
      return differs.changed(at, differs.events, list(difference.before), list(difference.after))
    }
    case 'offers': {
      const list = (actions: typeof difference.before) =>
        listed(
          actions.map(action => `«${shared.action[action]}»`),
          differs.nothing,
        )
      return differs.changed(at, differs.offers, list(difference.before), list(difference.after))
    }
    case 'optional':
    case 'relay': {
      const { before, after } = difference
      return differs.changed(
        at,
        differs[difference.kind],
        differs[before ? 'yes' : 'no'],
        differs[after ? 'yes' : 'no'],
      )
    }
    case 'start':
      return differs.start(at)
    case 'way-added':
      return differs.wayAdded(at, called(difference.to), given(difference.when))
    case 'way-removed':
      return differs.wayRemoved(at, called(difference.to), given(difference.when))
    case 'condition':
      return differs.condition(at, called(difference.to), condition(difference.before), condition(difference.after))
    default:
      return difference satisfies never
  }

  function told({ event, when }: Trigger): string {
    const did = shared.event[event]
    return when === null ? did : `${did} (${words.condition[when]})`
  }
  function given(when: When): string {
    return when === null ? '' : differs.when(words.condition[when])
  }
  function condition(when: When): string {
    return when === null ? words.editor.noCondition : words.condition[when]
  }
}

/** An activity by number and name; anything else by its name, or its id where it has none. */
function called({ number, name, element }: Place): string {
  if (number !== null) return name === '' ? number : `${number} ${name}`
  return name === '' ? element : `«${name}»`
}

function listed(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.join(', ')
}
