import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { importLog, reportLog } from '../../src/desk/import-log.ts'
import { ownLog, reportOwn } from '../../src/desk/own-log.ts'
import { type LogMap, logMap } from '../../src/event-log/log-map.ts'
import { readXes } from '../../src/event-log/read-xes.ts'
import { ocelOf } from '../../src/event-log/write-ocel.ts'
import { xesOf } from '../../src/event-log/write-xes.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'

const { house } = await openDesk()

/** Ways through M.1 as the handbook draws them: at first contact, by the 2nd line, by the 3rd, returned, objected to. */
const solved = ['M.1.2.3', 'M.1.2.4', 'M.1.2.5', 'M.1.2.6']
const ways = [
  ['M.1.1.1', 'M.1.1.2'],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', ...solved],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', 'M.1.2.1', 'M.1.2.2', ...solved],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', 'M.1.1.2', 'M.1.1.3', ...solved],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', ...solved.slice(0, 3), 'M.1.1.2', 'M.1.1.3', ...solved],
]
const start = Date.parse('2026-03-02T07:00:00Z')

type Step = { readonly name: string; readonly step: string; readonly at: string }

/** So many cases along the ways in turn, an hour between steps. */
function log(cases: number): Step[][] {
  return Array.from({ length: cases }, (_, place) =>
    (ways[place % ways.length] ?? []).map((step, hour) => ({
      name: `C${place}`,
      step,
      at: new Date(start + place * 60_000 + hour * 3_600_000).toISOString(),
    })),
  )
}

const csv = (rows: readonly Step[]) =>
  Buffer.from(
    `sak;aktivitet;tid\r\n${rows.map(({ name, step, at }) => `${name};"Utført, ${step}";${at}`).join('\r\n')}\r\n`,
  )

const numbers = [...new Set(ways.flat())]
const map: LogMap = logMap.parse({
  case: 'sak',
  activity: 'aktivitet',
  time: 'tid',
  routine: 'M.1',
  steps: Object.fromEntries(numbers.map(number => [`Utført, ${number}`, number])),
})

describe('issue 5 a log from elsewhere', () => {
  test('ten deviations planted in 1,000 cases are found, and no others', async () => {
    const cases = log(1000)
    const skip = (place: number, step: string) => {
      cases[place] = (cases[place] ?? []).filter(each => each.step !== step)
    }
    const twice = (place: number, step: string) => {
      cases[place] = (cases[place] ?? []).flatMap(each => (each.step === step ? [each, each] : [each]))
    }
    for (const place of [1, 101, 201]) skip(place, 'M.1.2.4')
    for (const place of [2, 302]) skip(place, 'M.1.2.1')
    for (const place of [6, 406, 606]) twice(place, 'M.1.2.3')
    for (const place of [12, 512]) twice(place, 'M.1.1.3')
    const told = await importLog(house, 'planted.csv', csv(cases.flat()), map)
    expect(told).toMatchObject({
      cases: 1000,
      fitting: 990,
      unmapped: [],
      deviations: [
        { kind: 'skipped', step: 'M.1.2.4', times: 3, cases: 3, examples: ['C1', 'C101', 'C201'] },
        { kind: 'repeated', step: 'M.1.2.3', times: 3, cases: 3, examples: ['C6', 'C406', 'C606'] },
        { kind: 'repeated', step: 'M.1.1.3', times: 2, cases: 2, examples: ['C12', 'C512'] },
        { kind: 'skipped', step: 'M.1.2.1', times: 2, cases: 2, examples: ['C2', 'C302'] },
      ].toSorted((a, b) => b.times - a.times || (a.step < b.step ? -1 : 1)),
    })
    expect(await reportLog(house, 'planted.csv')).toEqual(told)
  })

  test('65,000 events are in and reported in under 30 s', async () => {
    const rows = log(12_000).flat().slice(0, 65_000)
    expect(rows).toHaveLength(65_000)
    const began = performance.now()
    const told = await importLog(house, 'large.csv', csv(rows), map)
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(told).toMatchObject({ events: 65_000, deviations: [] })
  })

  test('XES says the same, packed too, and a log of the same name takes the place of the one before', async () => {
    const xes = `<?xml version="1.0"?><log xmlns="http://www.xes-standard.org/">
      <global scope="event"><string key="concept:name" value="name"/></global>
      ${log(5)
        .map(
          events =>
            `<trace><string key="concept:name" value="${events[0]?.name}"/>${events
              .map(
                ({
                  step,
                  at,
                }) => `<event><string key="concept:name" value="${step}"/><date key="time:timestamp" value="${at}"/>
                <string key="org:group" value="L &amp; L"><string key="within" value="left out"/></string></event>`,
              )
              .join('')}</trace>`,
        )
        .join('\n')}</log>`
    const told = await importLog(house, 'planted.csv', gzipSync(xes), logMap.parse({ routine: 'M.1' }))
    expect(told).toMatchObject({ cases: 5, events: 39, fitting: 5 })
    expect(await reportLog(house, 'planted.csv')).toMatchObject({ cases: 5 })
    expect(await importLog(house, 'bare.xes', Buffer.from(xes), logMap.parse({}))).toMatchObject({
      routine: null,
      roles: [{ what: 'L & L', times: 39 }],
    })
  })

  test.each([
    ['case,activity,time\n1,a', { code: 'unreadable', line: 2 }],
    ['sak;aktivitet;tid\n1;a;i går', { code: 'time-unreadable', line: 2, word: 'i går' }],
    ['sak;aktivitet;tid\n;a;2026-01-01', { code: 'case-missing', line: 2 }],
    ['sak;tid\n1;2026-01-01', { code: 'column-missing', word: 'aktivitet' }],
    ['<log><trace></log>', { code: 'unreadable' }],
    ['<!DOCTYPE x [<!ENTITY a "b">]><log><trace><string key="concept:name" value="&a;"/></trace></log>', {}],
  ])('a log that cannot be read is refused by name, and nothing of it is kept: %s', async (text, fault) => {
    const told = await importLog(house, 'faulty', Buffer.from(text), { ...map, routine: undefined })
    expect(told).toMatchObject({ faults: [fault] })
    expect(await reportLog(house, 'faulty')).toBeNull()
  })

  test('a map that names no routine or step of ours is refused by name', async () => {
    const bad = await importLog(house, 'faulty', csv([]), { ...map, routine: 'M.9' })
    expect(bad).toEqual({ faults: [{ code: 'routine-unknown', word: 'M.9' }] })
    const step = await importLog(house, 'faulty', csv([]), { ...map, steps: { a: 'M.1.9.9' } })
    expect(step).toEqual({ faults: [{ code: 'step-unknown', word: 'M.1.9.9' }] })
  })
})

describe('issue 5 our own log', () => {
  const all = { from: null, until: null }
  const text = async (pieces: AsyncIterable<string>) => {
    let whole = ''
    for await (const piece of pieces) whole += piece
    return whole
  }
  const ocelShape = z.object({
    objects: z.array(z.object({ id: z.string() })),
    events: z.array(z.object({ id: z.string() })),
  })

  test('is reported by the rules of the routine, and leaves as XES and OCEL with the same number of events', async () => {
    const number = await openedBy(house)
    await mustAct(house, 'kari', number, acts.handOver)
    await mustAct(house, 'ola', number, acts.take('ola'), acts.triage, acts.toThirdLine)
    const told = await reportOwn(house, 'M.1', all)
    expect(told).toMatchObject({ cases: 1, fitting: 1, deviations: [], stops: [{ what: 'M.1.2.2', cases: 1 }] })
    expect(told.steps.map(({ what }) => what)).toEqual(['M.1.1.1', 'M.1.1.2', 'M.1.1.3', 'M.1.2.1'])
    expect(await reportOwn(house, 'M.1', { from: null, until: '2020-01-01T00:00:00.000Z' })).toMatchObject({ cases: 0 })

    const rows = readXes(await text(xesOf(ownLog(house))))
    if ('code' in rows) throw new Error(rows.code)
    expect(rows.map(({ says }) => says.get('linje:step')).filter(step => step !== undefined)).toEqual([
      'M.1.1.1',
      'M.1.1.2',
      'M.1.1.3 M.1.2.1',
    ])
    const ocel = ocelShape.parse(JSON.parse(await text(ocelOf(ownLog(house)))))
    expect(ocel.objects).toContainEqual({ id: `case-${number}` })
    expect(ocel.events.map(({ id }) => id)).toEqual(rows.map((_, place) => `${number}-${place + 1}`))
  })

  test('what leaves comes in again: by XES, packed or not, and by OCEL, it was followed as it was', async () => {
    const told = await openedBy(house)
    await mustAct(house, 'kari', told, acts.handOver)
    await mustAct(house, 'ola', told, acts.solve, acts.sendBack)
    await mustAct(house, 'kari', told, acts.tell)
    await mustAct(house, 'kari', told, acts.tell)
    const skipped = await openedBy(house)
    await mustAct(house, 'kari', skipped, acts.handOver)
    await mustAct(house, 'ola', skipped, acts.solve, acts.sendBack)
    await mustAct(house, 'siri', skipped, acts.confirm)
    // What the state alone decides is not in a log: how a case was closed, and which way it goes where it stands at a choice.
    const { ended: _, stops: _stops, ...own } = await reportOwn(house, 'M.1', all)
    expect(own.deviations).toHaveLength(2)
    const back = async (name: string, bytes: Buffer) => {
      const read = await importLog(house, name, bytes, logMap.parse({ routine: 'M.1' }))
      if ('faults' in read) throw new Error(JSON.stringify(read.faults))
      const { log: _log, routine, unmapped, ended: _ended, stops: _stand, ...report } = read
      expect({ routine, unmapped }).toEqual({ routine: 'M.1', unmapped: [] })
      return report
    }
    const xes = Buffer.from(await text(xesOf(ownLog(house))))
    expect(await back('ours.xes', xes)).toEqual(own)
    expect(await back('ours.xes.gz', gzipSync(xes))).toEqual(own)
    expect(await back('ours.json', Buffer.from(await text(ocelOf(ownLog(house)))))).toEqual(own)
    // Without a routine it is measured by its own words, every event of it.
    const bare = await importLog(house, 'ours.xes', xes, logMap.parse({}))
    expect(bare).toMatchObject({ cases: own.cases, routine: null })
    expect('steps' in bare && bare.steps.map(({ what }) => what)).toContain('taken')
  })

  test('what is kept of how cases walked is what a replay says, and only what has gone on is replayed', async () => {
    const [still, going] = [await openedBy(house), await openedBy(house)]
    await mustAct(house, 'kari', going, acts.handOver)
    await reportOwn(house, 'M.1', all)
    await mustAct(house, 'ola', going, acts.solve, acts.sendBack)
    await mustAct(house, 'siri', going, acts.confirm)
    const told = await reportOwn(house, 'M.1', all)
    expect(told.deviations).toContainEqual(expect.objectContaining({ kind: 'skipped', step: 'M.1.2.4' }))
    expect(await reportOwn(house, 'M.1', all)).toEqual(told)
    // What is kept is believed as long as the case stands, and no longer.
    await house.database.run(sql`update case_walks set walk_id =
      (select walk_id from case_walks where case_number = ${going}) where case_number = ${still}`)
    expect(await reportOwn(house, 'M.1', all)).not.toEqual(told)
    await mustAct(house, 'kari', still, acts.note)
    expect(await reportOwn(house, 'M.1', all)).toEqual(told)
    await house.database.run(sql`truncate case_walks, walks`)
    expect(await reportOwn(house, 'M.1', all)).toEqual(told)
  })
})
