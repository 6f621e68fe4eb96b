import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepDraft } from '../../src/store/routine-version-store.ts'
import type { OpenDesk } from './open-desk.ts'
import { cast } from './people.ts'

/** The routine M.1 as it comes with Linje, and the version it says it is. */
export const m1File = readFileSync(join(import.meta.dirname, '../../routines/M.1.bpmn'), 'utf8')
export const m1Version = /linje:version="([^"]+)"/.exec(m1File)?.[1] ?? ''

/** The same as another version, and with these words put for those. */
export function nextM1(version: string, ...puts: readonly (readonly [from: string, to: string])[]): string {
  return [[`linje:version="${m1Version}"`, `linje:version="${version}"`] as const, ...puts].reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`M.1 has no ${from}`)
      return text.replaceAll(from, to)
    },
    m1File,
  )
}

/** M.1 where what led to M.1.2.5 leads past it and its choice to M.1.2.6. */
export function withoutConfirming(version: string): string {
  return nextM1(version)
    .replace(/<bpmn:flowNodeRef>(M\.1\.2\.5|G-confirmed)<\/bpmn:flowNodeRef>\s*/g, '')
    .replace(/<bpmn:userTask id="M\.1\.2\.5"[^>]*\/>\s*/, '')
    .replace(/<bpmn:exclusiveGateway id="G-confirmed"[^>]*\/>\s*/, '')
    .replace(/<bpmn:sequenceFlow [^>]*sourceRef="(M\.1\.2\.5|G-confirmed)"[^>]*\/>\s*/g, '')
    .replaceAll('targetRef="M.1.2.5"', 'targetRef="M.1.2.6"')
    .replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '')
}

let drafts = 0

/** A draft of Oda's that can be published. */
export async function odasDraft({ house, database }: OpenDesk): Promise<void> {
  drafts += 1
  const bpmn = Buffer.from(nextM1(`90.${drafts}`))
  await keepDraft(database, 'M.1', cast.oda.person, { name: 'M.1.bpmn', bpmn, uploadedAt: house.now() })
}
