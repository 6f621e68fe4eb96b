import { expect, test } from 'vitest'
import { decodeBytes } from './charset.ts'

const said = 'Blåbær på øya, står det'
const twice = (text: string): string => Buffer.from(text).toString('latin1')

const SENT: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['Macintosh, called nothing', Buffer.from('426c8c62be7220708c20bf79612c2073748c7220646574', 'hex'), '', said],
  ['DOS, called Latin-1', Buffer.from('426c866291722073748672', 'hex'), 'iso-8859-1', 'Blåbær står'],
  ['Cyrillic, short name', Buffer.from('cff0e8ede5f2', 'hex'), 'cp1251', 'Принет'],
  ['UTF-8, called UTF-16', Buffer.from(said), 'utf-16', said],
  ['UTF-16 with the other end first', Buffer.from(said, 'utf16le').swap16(), 'utf-16', said],
  ['UTF-8 three times', Buffer.from(twice(twice(said))), 'utf-8', said],
  [
    'UTF-8 with a sign in two halves',
    Buffer.from('486569 eda0bdedb880 70c3a520c3b879'.replaceAll(' ', ''), 'hex'),
    'utf-8',
    'Hei😀på øy',
  ],
  ['Windows made UTF-8 as if it were Latin-1', Buffer.from('c293c3a6c294c296', 'hex'), 'utf-8', '“æ”–'],
  ['Windows, called by no name that is one', Buffer.from(said, 'latin1'), 'x-user-defined', said],
]

test.each(SENT)('B09 bytes are read as what they are: %s', (_, bytes, label, wanted) => {
  expect(decodeBytes(bytes, label).text).toBe(wanted)
})
