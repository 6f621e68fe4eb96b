import type { z } from 'zod'
import { listVersions, putDraft } from '../../src/contract/routine-change.ts'
import { problem } from '../../src/contract/value.ts'
import type { OpenDesk, Sent } from './open-desk.ts'

const M1 = '/api/routines/M.1'

/** What Oda, who keeps the handbook, does to M.1 over the API. */
export function handbookOwner({ ask: asks, house }: OpenDesk) {
  const ask = (method: string, path: string, sent?: Sent) => asks('oda', method, path, sent)
  return {
    ask,
    told,
    codeOf: async (answer: Response) => problem.parse(await answer.json()).code,
    bytesAt: async (path: string) => Buffer.from(await (await ask('GET', path)).arrayBuffer()),
    upload: async (bytes: Uint8Array | string, name = 'M.1.bpmn') => {
      const bpmn = Buffer.from(bytes).toString('base64')
      return told(putDraft.answer, await ask('PUT', `${M1}/draft`, { body: { name, bpmn } }))
    },
    publish: (validFrom: string) => ask('POST', `${M1}/versions`, { body: { validFrom } }),
    versions: async () => (await told(listVersions.answer, await ask('GET', `${M1}/versions`))).items,
    /** A day, so many days from now. */
    inDays: (days: number) =>
      new Date(Date.parse(house.now()) + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Oslo' }),
  }
}

async function told<Shape extends z.ZodType>(shape: Shape | undefined, answer: Response): Promise<z.output<Shape>> {
  if (shape === undefined) throw new Error('the route promises no answer')
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return shape.parse(JSON.parse(text))
}
