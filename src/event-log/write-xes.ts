import type { SteppedEvent } from '../domain/conformance/own-replay.ts'

/**
 * Our log as XES (IEEE 1849-2016), piece by piece: a trace for each case, `concept:name` is the type of an event, and
 * `linje:step` the steps it completed. Ids, codes and times only, as in the log itself.
 */
export async function* xesOf(cases: AsyncIterable<readonly SteppedEvent[]>): AsyncGenerator<string> {
  yield HEAD
  for await (const events of cases) {
    const [first] = events
    if (first === undefined) continue
    yield `<trace>${attribute('string', 'concept:name', String(first.event.case))}${events.map(xesEvent).join('')}</trace>\n`
  }
  yield '</log>\n'
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
`

function xesEvent({ event, steps }: SteppedEvent): string {
  const parts = [
    attribute('string', 'concept:name', event.body.type),
    attribute('date', 'time:timestamp', event.at),
    ...(event.actor === null ? [] : [attribute('string', 'org:resource', event.actor)]),
    attribute('string', 'org:role', event.line),
    attribute('string', 'linje:door', event.door),
    ...(steps.length === 0 ? [] : [attribute('string', 'linje:step', steps.join(' '))]),
  ]
  return `<event>${parts.join('')}</event>`
}

/** Values are numbers, times, ids and codes of ours; escaped all the same, as nothing else says that they stay so. */
function attribute(type: 'string' | 'date', key: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return `<${type} key="${key}" value="${escaped}"/>`
}
