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
    lines: drawing.flows.map(({ id, from, to }) => ({
      id,
      points: bent(boxes.get(from), boxes.get(to), [...boxes.values()]),
    })),
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

/**
 * Right out of one and into the next, turning where two columns meet; under what stands in the way. A way back leaves at
 * the top, and comes into the next one from the left.
 */
function bent(from: Box | undefined, to: Box | undefined, boxes: readonly Box[]): readonly Point[] {
  if (from === undefined || to === undefined) return []
  const out = { x: from.x + from.width, y: from.y + from.height / 2 }
  const into = { x: to.x, y: to.y + to.height / 2 }
  // Ways to different rows turn beside each other, not on one line: 18 of the 30 pixels between two columns.
  const turn = into.x + to.width / 2 - RANK_WIDTH / 2 - 9 + (Math.floor(into.y / ROW_HEIGHT) % 4) * 6
  if (into.x <= out.x) {
    const over = Math.min(from.y, to.y) - 12
    const up = from.x + from.width / 2
    return [{ x: up, y: from.y }, { x: up, y: over }, { x: turn, y: over }, { x: turn, y: into.y }, into]
  }
  const isBlocked = boxes.some(box => box.x > out.x && box.x < turn && box.y < out.y && box.y + box.height > out.y)
  if (isBlocked) {
    const [side, under] = [out.x + GAP, out.y + ROW_HEIGHT / 2 - GAP]
    return [out, { x: side, y: out.y }, { x: side, y: under }, { x: turn, y: under }, { x: turn, y: into.y }, into]
  }
  if (out.y === into.y) return [out, into]
  return [out, { x: turn, y: out.y }, { x: turn, y: into.y }, into]
}

/** Between a box and a line beside it. */
const GAP = 7
