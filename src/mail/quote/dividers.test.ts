import { expect, test } from 'vitest'
import { dividerOf } from './dividers.ts'

test.each([
  ['-----Opprinneleg melding-----', 'original'],
  ['‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐', 'original'],
  ['-------- Ursprungligt mejl --------', 'original'],
  ['——— Vidarebefordrat meddelande ———', 'forwarded'],
  ['Välitetty viesti alkaa:', 'forwarded'],
  ['---------- Edelleen lähetetty viesti ----------', 'forwarded'],
  ['##- Kirjoita vastauksesi tämän rivin yläpuolelle -##', 'original'],
  ['Den opprinnelige meldingen min:', null],
  ['-- Kari', null],
])('U-14, U-20 what a line announces: %s', (line, wanted) => {
  expect(dividerOf(line)).toBe(wanted)
})
