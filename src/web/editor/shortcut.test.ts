import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linked, nextItem, wrapped } from './shortcut.ts'
import { changed, type Spot } from './spot.ts'

/** A text with what is chosen between ‹ and ›, or the caret at |. */
function spot(written: string): Spot {
  const [from, to] = written.includes('|')
    ? [written.indexOf('|'), written.indexOf('|')]
    : [written.indexOf('‹'), written.indexOf('›') - 1]
  return { text: written.replace(/[|‹›]/g, ''), from, to }
}

function shown({ text, from, to }: Spot): string {
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}‹${text.slice(from, to)}›${text.slice(to)}`
}

describe('bold and italic', () => {
  test.each([
    ['**', 'se ‹her› nå', 'se **‹her›** nå'],
    ['**', 'se **‹her›** nå', 'se ‹her› nå'],
    ['*', 'se |', 'se *|*'],
    ['*', 'se *‹her›*', 'se ‹her›'],
    ['*', '**‹her›**', '***‹her›***'],
    ['**', '***‹her›***', '*‹her›*'],
  ] as const)('%s around %s', (mark, before, after) => {
    const at = spot(before)
    expect(shown(changed(at.text, wrapped(at, mark)))).toBe(after)
  })

  test('done twice is as it was', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zæøå ]{0,12}$/),
        fc.nat(12),
        fc.nat(12),
        fc.constantFrom('**', '*'),
        (text, one, other, mark) => {
          const [from = 0, to = 0] = [one, other].map(each => Math.min(each, text.length)).toSorted((a, b) => a - b)
          const once = changed(text, wrapped({ text, from, to }, mark))
          expect(changed(once.text, wrapped(once, mark))).toEqual({ text, from, to })
        },
      ),
    )
  })
})

test.each([
  ['les ‹dette›', 'les [dette](‹https://›)'],
  ['les ‹https://nordvik.example/a›', 'les [|](https://nordvik.example/a)'],
  ['les |', 'les [|](https://)'],
])('a link from %s', (before, after) => {
  const at = spot(before)
  expect(shown(changed(at.text, linked(at)))).toBe(after)
})

test.each([
  ['- en|', '- en\n- |'],
  ['hei\n  * en|to', 'hei\n  * en\n  * |to'],
  ['9. ni|', '9. ni\n10. |'],
  ['1) en|', '1) en\n2) |'],
  ['> sitat|', '> sitat\n> |'],
  ['- en\n- |', '- en\n|'],
  ['- en\n- |\nmer', '- en\n|\nmer'],
])('Enter in %j goes on with the list, or ends it', (before, after) => {
  const at = spot(before)
  const change = nextItem(at)
  expect(change === null ? null : shown(changed(at.text, change))).toBe(after)
})

test.each(['hei|', '-en|', '|- en', '24.12 er det|', '‹- en›', '1000. x|'])(
  'Enter in %j is an ordinary one',
  before => {
    expect(nextItem(spot(before))).toBeNull()
  },
)
