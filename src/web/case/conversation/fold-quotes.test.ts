import { expect, test } from 'vitest'
import { foldQuotes } from './fold-quotes.ts'

const own = (text: string) => ({ quoted: false, text })
const quoted = (text: string) => ({ quoted: true, text })

test('a text without a quotation is one part', () => {
  expect(foldQuotes('Hei.\n\nDet virker nå.\n')).toEqual([own('Hei.\n\nDet virker nå.')])
})

test.each([
  ['one line', 'tir. 24. nov. 2026 kl. 09:12 skrev Kari <kari@nordvik.example>:'],
  ['two lines', 'Den 24 november 2026 klockan 09.12 skrev Kari\n<kari@nordvik.example>:'],
])('lines that begin with > are folded with their introduction over %s', (_, introduction) => {
  expect(foldQuotes(`Takk!\n\n${introduction}\n\n> Prøv igjen.\n> Hilsen Kari`)).toEqual([
    own('Takk!'),
    quoted(`${introduction}\n\n> Prøv igjen.\n> Hilsen Kari`),
  ])
})

test('a sentence that ends with a colon stays hers', () => {
  expect(foldQuotes('Jeg får denne:\n> Feil 17')).toEqual([own('Jeg får denne:'), quoted('> Feil 17')])
})

test('answers between the lines stay where they are', () => {
  expect(foldQuotes('> Hvilken versjon?\nSju.\n> Hvilken måned?\nNovember.')).toEqual([
    quoted('> Hvilken versjon?'),
    own('Sju.'),
    quoted('> Hvilken måned?'),
    own('November.'),
  ])
})

test.each([
  ['a divider', '-----Opprinnelig melding-----\nHei Siri'],
  ['a rule', '________________________________\nHei Siri'],
  ['a block of headers', 'From: Kari <kari@nordvik.example>\nSent: 24 November 2026\nTo: Siri\nHei Siri'],
  ['a block in Finnish', 'Lähettäjä: Kari\nLähetetty: 24.11.2026 9:12\nAihe: Palkka\nHei Siri'],
])('everything from %s on is folded', (_, old) => {
  expect(foldQuotes(`Det virker.\n\n${old}`)).toEqual([own('Det virker.'), quoted(old)])
})

test('three lines with colons and no address or clock are hers', () => {
  const text = 'Modul: Lønn\nMåned: november\nAnsatt: 17'
  expect(foldQuotes(text)).toEqual([own(text)])
})

test('a letter that is nothing but a quotation is shown whole', () => {
  expect(foldQuotes('> bare dette')).toEqual([own('> bare dette')])
})
