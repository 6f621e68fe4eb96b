/** A process as it was drawn, before anybody has asked whether it can run: what a BPMN file says, as plain data. */
export type Drawing = {
  readonly key: string
  /** What the process is called; empty where the file does not say. */
  readonly name: string
  readonly version: string
  readonly lanes: readonly DrawnLane[]
  readonly nodes: readonly DrawnNode[]
  readonly flows: readonly DrawnFlow[]
  /** What is drawn but never moves a case: data, notes in the margin. */
  readonly beside: readonly { readonly id: string; readonly type: string }[]
  /** What the file says and a drawing cannot hold: named, never dropped in silence. */
  readonly unread: readonly RoutineFault[]
}

export type DrawnLane = {
  readonly id: string
  readonly name: string
  readonly role: string | null
  /** Ids of the nodes that lie in it. */
  readonly nodes: readonly string[]
}

export type DrawnNode = {
  readonly id: string
  /** BPMN's own word, such as `userTask` or `exclusiveGateway`. */
  readonly type: string
  readonly name: string
  /** What the file tells of it (BPMN 2.0, documentation); empty where it tells nothing. */
  readonly text: string
  /** Linje's own attributes, without their prefix. */
  readonly says: Readonly<Record<string, string>>
  /** BPMN's words for what hangs on it: `timerEventDefinition`, `multiInstanceLoopCharacteristics`. */
  readonly extras: readonly string[]
}

export type DrawnFlow = {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The condition, which has to be one of the closed list; null where the flow carries none. */
  readonly when: string | null
}

/** Why a drawing cannot run: a stable code, the element it is about, and the word that was wrong. */
export type RoutineFault = {
  readonly code: RoutineFaultCode
  readonly element: string | null
  readonly word: string | null
}

export const routineFaultCodes = [
  'unreadable',
  'too-large',
  'content-unreadable',
  'reference-unresolved',
  'no-process',
  'several-processes',
  'element-unsupported',
  'start-missing',
  'several-starts',
  'lane-unknown-role',
  'step-without-lane',
  'step-without-number',
  'number-twice',
  'step-without-event',
  'event-unknown',
  'condition-unknown',
  'offer-unknown',
  'attribute-unknown',
  'flow-without-start',
  'flow-without-end',
  'choice-undecidable',
  'fork-joins',
  'step-unreachable',
  'end-unreachable',
  'tie',
] as const
export type RoutineFaultCode = (typeof routineFaultCodes)[number]
