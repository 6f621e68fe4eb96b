import { eventTypes } from '../domain/case/event.ts'
import type { SteppedEvent } from '../domain/conformance/own-replay.ts'

/** What events are about, beside their case. */
const OBJECT_TYPES = ['case', 'person', 'team', 'supplier'] as const
type ObjectType = (typeof OBJECT_TYPES)[number]

type Related = { readonly objectId: string; readonly qualifier: string; readonly type: ObjectType }

/** Our log as OCEL 2.0 in JSON, piece by piece: an object for each case, person, team and supplier. Ids, codes and times. */
export async function* ocelOf(cases: AsyncIterable<readonly SteppedEvent[]>): AsyncGenerator<string> {
  const objects = new Map<string, ObjectType>()
  const attributes = ['line', 'door', 'linje:step'].map(name => ({ name, type: 'string' }))
  yield `{"objectTypes":${JSON.stringify(OBJECT_TYPES.map(name => ({ name, attributes: [] })))},`
  yield `"eventTypes":${JSON.stringify(eventTypes.map(name => ({ name, attributes })))},"events":[`
  let comma = ''
  for await (const events of cases) {
    for (const stepped of events) {
      const related = relatedOf(stepped)
      for (const { objectId, type } of related) objects.set(objectId, type)
      yield `${comma}${JSON.stringify(ocelEvent(stepped, related))}`
      comma = ',\n'
    }
  }
  yield `],"objects":${JSON.stringify([...objects].map(([id, type]) => ({ id, type, attributes: [] })))}}\n`
}

function ocelEvent({ event, steps }: SteppedEvent, related: readonly Related[]): object {
  return {
    id: `${event.case}-${event.version}`,
    type: event.body.type,
    time: event.at,
    attributes: [
      { name: 'line', value: event.line },
      { name: 'door', value: event.door },
      ...(steps.length === 0 ? [] : [{ name: 'linje:step', value: steps.join(' ') }]),
    ],
    relationships: related.map(({ objectId, qualifier }) => ({ objectId, qualifier })),
  }
}

function relatedOf({ event: { case: number, actor, body } }: SteppedEvent): readonly Related[] {
  const related: Related[] = [{ objectId: `case-${number}`, qualifier: 'case', type: 'case' }]
  if (actor !== null) related.push({ objectId: actor, qualifier: 'actor', type: 'person' })
  if ('responsible' in body) related.push({ objectId: body.responsible.team, qualifier: 'responsible', type: 'team' })
  if ('handler' in body) related.push({ objectId: body.handler, qualifier: 'handler', type: 'person' })
  if ('supplier' in body && body.supplier !== null) {
    related.push({ objectId: body.supplier, qualifier: 'supplier', type: 'supplier' })
  }
  return related
}
