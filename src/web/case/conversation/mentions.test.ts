import { expect, test } from 'vitest'
import type { Directory } from '../../../contract/directory.ts'
import { colleaguesOf, mentionedIn } from './mentions.ts'

const person = (id: string, name: string) => ({ id, name, email: null })
const team = (id: string, line: 'first' | 'second', ...members: ReturnType<typeof person>[]) => ({
  id,
  key: id,
  name: `Gruppe ${id}`,
  line,
  agency: null,
  members,
  returnReasons: [],
})
const [kari, karl, ola, hanne] = [person('k', 'Kari'), person('l', 'Karl'), person('o', 'Ola'), person('h', 'Hanne')]
const teams: Directory['teams'] = [
  team('nordvik', 'first', kari, karl),
  team('havna', 'first', hanne),
  team('two', 'second', ola, karl),
]
const nordvik = { id: 'nordvik', key: 'nordvik', name: 'Nordvik', line: 'first' } as const

test('A-3 those who read the notes are offered, each once, and not myself', () => {
  const offered = colleaguesOf({ team: nordvik, owner: { team: nordvik, person: null } }, teams, 'k')
  expect(offered.map(({ name }) => name).toSorted()).toEqual(['Karl', 'Ola'])
})

const among = ['Ola', 'Ola Linje', 'Åse Øy'].map(name => ({ id: name, name, team: '' }))

test.each([
  ['@Ola Linje: ser du på dette?', ['Ola Linje']],
  ['@Ola, og @Åse Øy.', ['Ola', 'Åse Øy']],
  ['@Ola Linje og @Ola', ['Ola', 'Ola Linje']],
  ['Ola Linje har svart', []],
  ['@Olav kan dette', []],
  ['@ Ola', []],
])('%j calls upon %j', (text, names) => {
  expect(mentionedIn(text, among).map(({ name }) => name)).toEqual(names)
})
