import { expect, test } from 'vitest'
import { type Audience, draftKept, writeAct } from './draft.ts'

const user: Audience = { key: 'public', kind: 'public', name: 'Siri Berg', address: null }
const note: Audience = { key: 'internal', kind: 'internal', name: '', address: null }
const supplier: Audience = { key: 'supplier-1', kind: 'supplier', name: 'Leverandør', address: null }

test('a letter to the user is a mail out, a call is noted in its direction', () => {
  expect(writeAct(user, { to: 'public', how: 'mail', text: 'Hei' }, [])).toEqual({
    action: 'write',
    body: { kind: 'public', form: 'mail', direction: 'out', text: 'Hei' },
  })
  expect(writeAct(user, { to: 'public', how: 'phone-in', text: 'Hei' }, [])).toMatchObject({
    body: { form: 'phone', direction: 'in' },
  })
})

test('a note is never mailed, whatever was chosen before', () => {
  expect(writeAct(note, { to: 'internal', how: 'phone-in', text: 'Hei' }, [])).toMatchObject({
    body: { kind: 'internal', form: 'web', direction: 'out' },
  })
})

test('a letter to a supplier names her, and files go along', () => {
  const file = { name: 'bilde.png', mediaType: 'image/png', content: 'aGVp' }
  expect(writeAct(supplier, { to: 'supplier-1', how: 'mail', text: 'Hei' }, [file])).toMatchObject({
    body: { kind: 'supplier', to: 'supplier-1', attachments: [file] },
  })
})

test('what was kept is read again, and what cannot be read is no draft', () => {
  const draft = { to: 'public', how: 'mail', text: 'Hei Siri' } as const
  expect(draftKept(JSON.stringify(draft))).toEqual(draft)
  for (const kept of [null, '', 'null', '7', '{"to":"public"}', '{"to":"public","how":"post","text":"Hei"}']) {
    expect(draftKept(kept)).toBeNull()
  }
})
