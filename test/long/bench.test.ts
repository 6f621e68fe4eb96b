import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the bench makes a corpus that linje check finds clean, and gives one JSON object with every figure', async () => {
  const words = [
    '--cases',
    '300',
    '--smoke',
    '--only',
    'list',
    '--only',
    'open',
    '--only',
    'mail',
    '--only',
    'followed',
  ]
  const bench = spawn(process.execPath, ['bench/main.ts', ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const [said, printed, [code]] = await Promise.all([text(bench.stderr), text(bench.stdout), once(bench, 'close')])
  expect(code, said).toBe(0)
  const figures = {
    perSecond: expect.any(Number),
    p50Ms: expect.any(Number),
    p95Ms: expect.any(Number),
    programCpuMs: expect.any(Number),
    postgresCpuMs: expect.any(Number),
    neighbours: expect.any(Number),
  }
  const measured = {
    met: expect.any(Boolean),
    boundBy: expect.stringMatching(/./),
    linje: { one: expect.objectContaining(figures), eight: expect.objectContaining(figures) },
    bare: { one: expect.objectContaining(figures), eight: expect.objectContaining(figures) },
    ofBare: { one: expect.any(Number), eight: expect.any(Number) },
  }
  expect(JSON.parse(printed)).toMatchObject({
    cases: 300,
    load: { check: { said: expect.stringMatching(/every case is as its log says.* cases=300/) } },
    measures: ['list', 'open', 'mail'].map(measure => ({ measure, ...measured })),
    followed: {
      own: { cases: expect.any(Number), firstMs: expect.any(Number), againMs: expect.any(Number) },
      elsewhere: { events: 6500, ms: expect.any(Number), met: expect.any(Boolean) },
    },
    painting: { nextCase: { p95Ms: expect.any(Number), longTasksMs: expect.any(Array) } },
    memory: { most: { ownMb: expect.any(Number), belowMb: expect.any(Number) }, met: expect.any(Boolean) },
    start: { firstAnswerMs: expect.any(Number) },
    pages: { list: { kB: expect.any(Number), requests: expect.any(Number) }, met: expect.any(Boolean) },
  })
}, 90_000)
