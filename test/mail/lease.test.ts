import { expect, test } from 'vitest'
import { piecesOf } from '../../src/contract/pieces.ts'
import { actOnMail, giveToPerson } from '../../src/desk/act-on-mail.ts'
import { keepMail } from '../../src/desk/keep-mail.ts'
import { parseMail } from '../../src/mail/parse-mail.ts'
import { claimMails } from '../../src/store/mail-store.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'

// No post room here: the test itself is each of the readers.
const desk = await openDesk()
const { house, database } = desk

async function kept(subject: string) {
  const recipient = 'brukerstotte@nordvik.linje.example'
  const raw = Buffer.from(`From: ${addresses.siri}\r\nTo: ${recipient}\r\nSubject: ${subject}\r\n\r\nHei\r\n`)
  await keepMail(house, 'smtp', { recipient, envelopeFrom: addresses.siri, raw: piecesOf(raw) })
  return parseMail(raw)
}

function claim(limit = 10) {
  const until = new Date(Date.parse(house.now()) + 60_000).toISOString()
  return claimMails(database, house.now(), until, limit)
}

function casesCalled(title: string) {
  return database.all(sql<{ number: number }>`select number from cases where title = ${title}`)
}

test('a mail that one reader has taken is no other reader’s until a minute has gone by', async () => {
  await kept('Tatt')
  const claims = await Promise.all([claim(), claim(), claim()])
  expect(claims.flat().map(({ attempts }) => attempts)).toEqual([1])
  expect(await claim()).toEqual([])
  desk.pass(61)
  expect((await claim()).map(({ attempts }) => attempts)).toEqual([2])
})

test('A08 a reader whose lease ended while it read opens no second case, and takes nothing back', async () => {
  const mail = await kept('To lesere')
  const [claimed] = await claim()
  if (claimed === undefined) throw new Error('nothing was kept')
  await Promise.all([actOnMail(house, claimed, mail), actOnMail(house, claimed, mail), actOnMail(house, claimed, mail)])
  expect(await casesCalled('To lesere')).toHaveLength(1)
  await giveToPerson(house, claimed, mail, {
    state: 'needs-person',
    verdict: 'needs-person',
    reason: 'failed',
    case: null,
  })
  const { state } = await database.one(sql<{ state: string }>`select state from mails where id = ${claimed.id}`)
  expect(state).toBe('acted')
})
