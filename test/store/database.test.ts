import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { testDatabase } from '../postgres.ts'

const { database } = await testDatabase()

test('values never become part of the SQL, and statements nest', async () => {
  const nasty = `'; drop table people; --`
  const condition = sql`${nasty}::text = ${nasty}::text and ${7}::int = 7`
  expect(await database.one(sql<{ said: string }>`select ${nasty}::text as said where ${condition}`)).toEqual({
    said: nasty,
  })
})

test('moments come as UTC with milliseconds, large numbers as numbers, arrays and jsonb as they are', async () => {
  const row = await database.one(sql`
    select '2027-03-28 03:00:00+02'::timestamptz as moment, 9007199254740991::bigint as large,
      ${['a', 'b']}::text[] as list, '{"a": [1, null]}'::jsonb as document`)
  expect(row).toEqual({
    moment: '2027-03-28T01:00:00.000Z',
    large: 9007199254740991,
    list: ['a', 'b'],
    document: { a: [1, null] },
  })
})

test('a transaction that throws has written nothing', async () => {
  const key = 'thrown'
  const write = database.transaction(async tx => {
    await tx.run(sql`insert into settings values (${key}, 'true')`)
    throw new Error('on purpose')
  })
  await expect(write).rejects.toThrow('on purpose')
  expect(await database.maybe(sql`select key from settings where key = ${key}`)).toBeNull()
})

test('what others announce is heard, also after the connection was cut', async () => {
  const heard: string[] = []
  const stop = database.listen({ linje_case: payload => heard.push(payload) })
  const announcedUntilHeard = async (payload: string) => {
    await expect
      .poll(async () => {
        await database.run(sql`select pg_notify('linje_case', ${payload})`)
        return heard.includes(payload)
      })
      .toBe(true)
  }
  await announcedUntilHeard('10001:1')
  await database.run(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`)
  await announcedUntilHeard('10001:2')
  await stop()
})

test('the log of a case lets nobody change or remove an event (B-12)', async () => {
  const guarded = await database.all(sql<{ name: string }>`
    select tgname as name from pg_trigger where tgrelid = 'case_events'::regclass and not tgisinternal`)
  expect(guarded.map(({ name }) => name)).toEqual(['case_events_append_only'])
})
