import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawText } from './raw-text.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')

test('A-5 a mail is shown as it came, in either of the character sets it may be in', () => {
  expect(rawText(bytes('Subject: Blåbær\r\n\r\nPå øya\r\n'))).toBe('Subject: Blåbær\n\nPå øya\n')
  expect(rawText(Buffer.from('Subject: Blåbær', 'latin1'))).toBe('Subject: Blåbær')
})

test('what turns the order of writing, or steers a screen, is written out', () => {
  expect(rawText(bytes('faktura\u202Efdp.exe\u0007\u001B[2J'))).toBe('faktura<U+202E>fdp.exe<U+0007><U+001B>[2J')
  expect(rawText(bytes('\uFEFFFrom: a\u200Bb\u2028c'))).toBe('<U+FEFF>From: a<U+200B>b<U+2028>c')
})

test('a long one is cut between two characters, and whatever the bytes are, nothing of them steers', () => {
  expect(rawText(bytes(`a${'å'.repeat(40_000)}`))).toBe(`a${'å'.repeat(32_767)}`)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), raw => {
      expect(rawText(raw)).not.toMatch(/[^\P{C}\t\n\p{Cn}\p{Co}]/u)
    }),
  )
})
