import { expect, test } from 'vitest'
import type { CaseEvent } from '../../../contract/case.ts'
import { nb as texts } from '../../../contract/text/nb.ts'
import { nb as words } from '../text/nb.ts'
import { eventWords } from './event-words.ts'

const told = (part: Partial<CaseEvent>) =>
  eventWords(
    {
      version: 2,
      at: '2026-11-24T08:00:00.000Z',
      actor: 'Ola Linje',
      line: 'second-line',
      door: 'web',
      type: 'taken',
      facts: {},
      words: {},
      ...part,
    },
    texts,
    words,
    instant => instant.slice(0, 10),
  )

test('codes are told in words, with who and until when', () => {
  expect(told({ type: 'triaged', facts: { caseType: 'technical', area: 'database', priority: '2' } })).toMatchObject({
    did: 'satte type og prioritet',
    withWhat: 'Teknisk feil, Database, prioritet høy',
  })
  const sent = { supplier: 'Leverandør', role: 'third-line', followUpAt: '2026-11-27T07:00:00.000Z' }
  expect(told({ type: 'sent-to-supplier', facts: sent }).withWhat).toBe('Leverandør, følges opp 2026-11-27')
})

test('what was tried is told before what is asked, whatever the store gives first', () => {
  expect(
    told({ type: 'handed-over', words: { asked: 'Se på kjøringen.', tried: 'Startet på nytt.' } }).written,
  ).toEqual([
    { label: 'Prøvd', text: 'Startet på nytt.' },
    { label: 'Bedt om', text: 'Se på kjøringen.' },
  ])
})

test('a code that came with a newer server stands for itself', () => {
  expect(told({ type: 'closed', facts: { outcome: 'merged' } }).withWhat).toBe('merged')
})
