import { z } from 'zod'

/** What we take of the elements that bpmn-moddle makes of a file. Everything else in them is left unread. */

const attributes = z.record(z.string(), z.string()).default({})
const reference = z.object({ id: z.string() })
const typed = z.object({ $type: z.string() })
const documentation = z.array(z.object({ text: z.string().default('') })).default([])

const element = z.object({
  $type: z.string(),
  $attrs: attributes,
  id: z.string().default(''),
  name: z.string().default(''),
  documentation,
  sourceRef: reference.optional(),
  targetRef: reference.optional(),
  default: reference.optional(),
  conditionExpression: z.object({ body: z.string().default('') }).optional(),
  loopCharacteristics: typed.optional(),
  eventDefinitions: z.array(typed).default([]),
})
export type ModdleElement = z.infer<typeof element>

const lane = z.object({
  $attrs: attributes,
  id: z.string().default(''),
  name: z.string().default(''),
  flowNodeRef: z.array(reference).default([]),
  get childLaneSet() {
    return z.object({ lanes: z.array(lane).default([]) }).optional()
  },
})
export type ModdleLane = z.infer<typeof lane>

const process = z.object({
  $type: z.string(),
  $attrs: attributes,
  id: z.string().default(''),
  name: z.string().default(''),
  laneSets: z.array(z.object({ lanes: z.array(lane).default([]) })).default([]),
  flowElements: z.array(element).default([]),
  artifacts: z.array(typed.extend({ id: z.string().default('') })).default([]),
})
export type ModdleProcess = z.infer<typeof process>

export const definitionsShape = z.object({ $attrs: attributes, rootElements: z.array(process).default([]) })
