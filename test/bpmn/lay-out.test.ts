import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { laidOut } from '../../routines/lay-out.ts'
import { readBpmn } from '../../src/bpmn/read-bpmn.ts'

const folder = join(import.meta.dirname, '../../routines')
const routines = readdirSync(folder).filter(name => name.endsWith('.bpmn'))

test.each(routines)('%s is drawn by the script: the same bytes, however often', async name => {
  const kept = readFileSync(join(folder, name), 'utf8')
  expect(await laidOut(kept)).toBe(kept)
  const bare = kept.replace(/\s*<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '')
  expect(await laidOut(bare)).toBe(kept)
})

test.each(routines)('%s shows every lane, node and way, and no two things in one place', async name => {
  const xml = readFileSync(join(folder, name), 'utf8')
  const read = await readBpmn(Buffer.from(xml))
  if ('faults' in read) throw new Error('a routine of ours cannot be read')
  const { lanes, nodes, flows } = read.drawing
  const shown = [...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id)
  const drawn = [...lanes, ...nodes, ...flows].map(({ id }) => id)
  expect(shown.toSorted()).toEqual([read.drawing.key, ...drawn].toSorted())
  const boxes = nodes.map(({ id }) => xml.match(new RegExp(`bpmnElement="${id}">\\s*<dc:Bounds ([^/]+)`))?.[1])
  expect(new Set(boxes).size).toBe(nodes.length)
})
