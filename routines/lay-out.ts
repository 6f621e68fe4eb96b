import { readFileSync, writeFileSync } from 'node:fs'
import { readBpmn } from '../src/bpmn/read-bpmn.ts'
import type { Drawing } from '../src/domain/routine/drawing.ts'
import { placed } from './place.ts'

/**
 * Draws a routine on a grid of lanes and ranks and gives the file with its diagram part written anew: the same input
 * gives the same bytes. (The known automatic layout drops lanes.) `node routines/lay-out.ts FILE...` rewrites files.
 */
export async function laidOut(xml: string): Promise<string> {
  const read = await readBpmn(Buffer.from(xml))
  if ('faults' in read) throw new Error(`cannot be drawn: ${JSON.stringify(read.faults)}`)
  const bare = xml.replace(/\s*<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '')
  return bare.replace(/\s*<\/bpmn:definitions>/, `\n${diagram(read.drawing)}</bpmn:definitions>`)
}

function diagram(drawing: Drawing): string {
  const { boxes, lanes, lines } = placed(drawing)
  const shapes = [...lanes, ...boxes].map(({ id, box, lane }) =>
    [
      `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${lane ? ' isHorizontal="true"' : ''}>`,
      `        <dc:Bounds x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" />`,
      '      </bpmndi:BPMNShape>',
    ].join('\n'),
  )
  const edges = lines.map(({ id, points }) =>
    [
      `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">`,
      ...points.map(({ x, y }) => `        <di:waypoint x="${x}" y="${y}" />`),
      '      </bpmndi:BPMNEdge>',
    ].join('\n'),
  )
  return [
    '  <bpmndi:BPMNDiagram id="diagram">',
    `    <bpmndi:BPMNPlane id="plane" bpmnElement="${drawing.key}">`,
    ...shapes,
    ...edges,
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '',
  ].join('\n')
}

if (import.meta.main) {
  for (const path of process.argv.slice(2)) writeFileSync(path, await laidOut(readFileSync(path, 'utf8')))
}
