import type { Drawing, DrawnNode } from '../src/domain/routine/drawing.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }
type Placed = { readonly id: string; readonly box: Box; readonly lane: boolean }
type Line = { readonly id: string; readonly points: readonly Point[] }

const LANE_LEFT = 30
const RANK_WIDTH = 150
const ROW_HEIGHT = 110

/** Where everything goes: lanes as rows, ranks (the longest way from the start) as columns; in BPMN's pixels. */
export function placed(drawing: Drawing): {
  readonly lanes: readonly Placed[]
  readonly boxes: readonly Placed[]
  readonly lines: readonly Line[]
} {
  const rank = ranks(drawing)
  const columns = Math.max(...rank.values()) + 1
  const lanes: Placed[] = []
  const boxes = new Map<string, Box>()
  let top = 0
  for (const lane of drawing.lanes) {
    const rows = new Map<number, number>()
    for (const id of lane.nodes) {
      const column = rank.get(id) ?? 0
      const row = rows.get(column) ?? 0
      rows.set(column, row + 1)
      boxes.set(id, boxOf(drawing, id, column, top + row * ROW_HEIGHT))
    }
    const height = Math.max(1, ...rows.values()) * ROW_HEIGHT
    const width = columns * RANK_WIDTH + LANE_LEFT
    lanes.push({ id: lane.id, lane: true, box: { x: 0, y: top, width, height } })
    top += height
  }
  return {
    lanes,
    boxes: [...boxes].map(([id, box]) => ({ id, box, lane: false })),
    lines: drawing.flows.map(({ id, from, to }) => ({ id, points: bent(boxes.get(from), boxes.get(to)) })),
  }
}

/** The longest way from the start to each node, ways back left out. */
function ranks(drawing: Drawing): ReadonlyMap<string, number> {
  const rank = new Map<string, number>()
  const visit = (id: string, at: number, trail: readonly string[]): void => {
    if (trail.includes(id) || (rank.get(id) ?? -1) >= at) return
    rank.set(id, at)
    for (const flow of drawing.flows) if (flow.from === id) visit(flow.to, at + 1, [...trail, id])
  }
  for (const node of drawing.nodes) if (node.type === 'startEvent') visit(node.id, 0, [])
  return rank
}

function boxOf(drawing: Drawing, id: string, column: number, top: number): Box {
  const { width, height } = sizeOf(drawing.nodes.find(node => node.id === id))
  const middle = { x: LANE_LEFT + column * RANK_WIDTH + RANK_WIDTH / 2, y: top + ROW_HEIGHT / 2 }
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
}

/** BPMN tools' own sizes: 100 x 80 for an activity, 50 for a gateway, 36 for an event. */
function sizeOf(node: DrawnNode | undefined): { readonly width: number; readonly height: number } {
  if (node?.type.endsWith('Gateway')) return { width: 50, height: 50 }
  if (node?.type.endsWith('Event')) return { width: 36, height: 36 }
  return { width: 120, height: 80 }
}

/** Right out of one and into the next; a way back leaves at the top and comes down from above. */
function bent(from: Box | undefined, to: Box | undefined): readonly Point[] {
  if (from === undefined || to === undefined) return []
  const out = { x: from.x + from.width, y: from.y + from.height / 2 }
  const into = { x: to.x, y: to.y + to.height / 2 }
  if (into.x <= out.x) {
    const over = Math.min(from.y, to.y) - 12
    const [up, down] = [from.x + from.width / 2, to.x + to.width / 2]
    return [
      { x: up, y: from.y },
      { x: up, y: over },
      { x: down, y: over },
      { x: down, y: to.y },
    ]
  }
  if (out.y === into.y) return [out, into]
  const turn = into.x - 16
  return [out, { x: turn, y: out.y }, { x: turn, y: into.y }, into]
}
