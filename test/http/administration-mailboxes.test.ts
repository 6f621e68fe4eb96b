import { expect, test } from 'vitest'
import { z } from 'zod'
import { mailbox } from '../../src/contract/administration-mailbox.ts'
import { claimImap, holdImap, releaseImap } from '../../src/desk/imap.ts'
import { unseal } from '../../src/desk/sealed.ts'
import { sql } from '../../src/store/sql.ts'
import { administering } from '../stage/administering.ts'
import { openDesk } from '../stage/open-desk.ts'

const desk = await openDesk()
const admin = administering(desk)
const place = { host: 'imap.nordvik.example', port: 993, security: 'tls', username: 'brukerstotte', folder: 'INBOX' }
const path = 'mailboxes/nordvik-1'

async function nordvik() {
  const { items } = z.object({ items: z.array(mailbox) }).parse(await admin.get('mailboxes'))
  return items.find(({ team }) => team.key === 'nordvik-1')
}

test('A-5 a team’s mail is fetched from another server; its password is kept sealed and told to nobody', async () => {
  expect((await nordvik())?.fetched).toBeNull()
  expect(await admin.faults('PUT', path, place)).toEqual(['password: required'])
  await admin.must('PUT', path, { ...place, password: 'hemmelig ord' })
  expect((await nordvik())?.fetched).toEqual({ ...place, lookedAt: null, fault: null })
  const log = await admin.get('log')
  const kept = await desk.database.all(sql<{ row: string }>`select m::text as row from imap_mailboxes m`)
  for (const told of [JSON.stringify(log), JSON.stringify(kept)]) {
    expect(told).toContain('imap.nordvik.example')
    expect(told).not.toContain('hemmelig')
  }
})

test('A-5 a mailbox that asks for OAuth 2.0 is let into by a client, which is kept sealed and told to nobody', async () => {
  const oauth = { tokenUrl: 'https://login.example/token', clientId: 'linje', clientSecret: 'hemmelig ord' }
  const open = { ...oauth, tokenUrl: 'http://login.example/token' }
  expect(await admin.faults('PUT', path, { ...place, oauth: open })).toEqual(['oauth.tokenUrl: not-https'])
  await admin.must('PUT', path, { ...place, oauth })
  const { sealed } = await desk.database.one(sql<{ sealed: Buffer }>`select sealed from imap_mailboxes`)
  expect(JSON.parse(unseal(desk.house.secret, 'imap-mailbox', sealed) ?? '')).toEqual(oauth)
  for (const told of [await admin.get('log'), await admin.get('mailboxes')]) {
    expect(JSON.stringify(told)).toContain('imap.nordvik.example')
    expect(JSON.stringify(told)).not.toContain('hemmelig')
  }
})

test('A-5 another server is not sent the password of the first; another folder needs none; none goes unencrypted', async () => {
  expect(await admin.faults('PUT', path, { ...place, host: 'imap.elsewhere.example' })).toEqual([
    'password: password-anew',
  ])
  expect(await admin.faults('PUT', path, { ...place, security: 'plain', password: 'x' })).toEqual([
    'security: not-encrypted',
  ])
  await admin.must('PUT', path, { ...place, folder: 'Sak' })
  expect((await nordvik())?.fetched?.folder).toBe('Sak')
  await admin.must('DELETE', path)
  expect((await nordvik())?.fetched).toBeNull()
})

test('A08 a node that closes lets go of a mailbox at once, and what it last said of it stands', async () => {
  await admin.must('PUT', path, { ...place, password: 'hemmelig ord' })
  const [one, two, three] = [desk.house.newId(), desk.house.newId(), desk.house.newId()]
  const held = await claimImap(desk.house, one)
  if (held === null) throw new Error('nobody holds it')
  await holdImap(desk.house, one, held, null)
  const { lookedAt } = (await nordvik())?.fetched ?? {}
  desk.pass(20)
  await holdImap(desk.house, one, held, 'Invalid credentials')
  expect(await claimImap(desk.house, two)).toBeNull()
  await releaseImap(desk.house, one, held)
  expect((await nordvik())?.fetched).toMatchObject({ lookedAt, fault: 'Invalid credentials' })
  expect(await claimImap(desk.house, two)).toMatchObject({ team: held.team })
  await releaseImap(desk.house, one, held)
  expect(await claimImap(desk.house, three)).toBeNull()
  await admin.must('DELETE', path)
})
