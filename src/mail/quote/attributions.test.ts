import { expect, test } from 'vitest'
import { attributionLines } from './attributions.ts'

const BEGIN: readonly (readonly [string, number])[] = [
  ['Kari Li skrev:\n> Hei', 1],
  ['* Kari Li writes:\n\n> Hei', 1],
  ['---- Kari Li skrev ----\n> Hei', 1],
  ['Kari Li skrev:\nHei', 0],
  ['Jeg skrev:\n> Hei', 0],
  ['Siterer Kari Li\n<kari@sorby.example>:\n> Hei', 2],
  ['Kari Li <kari@sorby.example> schrieb\nam Mo., 1. Juni 2026, 14:10:\n\n> Hallo', 2],
  ['Kari Li <kari@sorby.example> hat am\n01.06.2026 14:10 CEST geschrieben:\n> Hallo', 2],
  ['"Kari Li" kari@sorby.example – 1. juni 2026 14:10\n> Hei', 1],
  ['* Kari Li <kari@sorby.example> [2026-06-01 14:10]:\n> Hi', 1],
  ['må., 01.06.2026 kl. 14.10 +0200, skrev Kari\nLi:\n> Hei', 2],
  // An answer that tells of a mail belongs to nobody's head, the line under it does.
  [
    'Jeg skrev til post@sorby.example 1. juni 2026 kl. 14:10.\nDen 1. juni 2026 kl. 14:10 skrev Kari Li <k@s.example>:',
    0,
  ],
]

test.each(BEGIN)('U-14 how many lines open a quotation: %s', (text, wanted) => {
  expect(attributionLines(text.split('\n'), 0)).toBe(wanted)
})
