import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBpmn } from '../../src/bpmn/read-bpmn.ts'
import { compile } from '../../src/domain/routine/compile.ts'
import { summarize } from '../../src/domain/routine/summary.ts'

const m1 = readFileSync(join(import.meta.dirname, '../../routines/M.1.bpmn'), 'utf8')

async function compiled(bytes: Uint8Array) {
  const read = await readBpmn(bytes)
  return 'faults' in read ? read : compile(read.drawing)
}

/** The routine as a tool would write it anew, with what that tool adds of its own. */
const put = (before: string, inside: string) => m1.replace(before, `${inside}${before}`)
const declared = (name: string, uri: string) =>
  m1.replace('<bpmn:definitions ', `<bpmn:definitions xmlns:${name}="${uri}" `)
const inEachTask = (text: string, extension: string) => {
  const within = `<bpmn:extensionElements>${extension}</bpmn:extensionElements>`
  const tasks = /(<bpmn:userTask [^>]*?)\s*\/>/g
  if (text.match(tasks) === null) throw new Error('M.1 has no task to write into')
  return text.replace(tasks, `$1>${within}</bpmn:userTask>`)
}

const written: Readonly<Record<string, Buffer>> = {
  'with a byte order mark': Buffer.from(`\ufeff${m1}`),
  'with the lines of Windows': Buffer.from(m1.replaceAll('\n', '\r\n')),
  'in UTF-16': Buffer.from(`\ufeff${m1.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  'in single quotes': Buffer.from(m1.replace(/="([^"']*)"/g, "='$1'")),
  'with letters as entities': Buffer.from(m1.replace(/[æøåÆØÅ–]/g, letter => `&#${letter.codePointAt(0)};`)),
  'with bpmn2 for a prefix (Eclipse, jBPM)': Buffer.from(
    m1.replaceAll('bpmn:', 'bpmn2:').replace('xmlns:bpmn=', 'xmlns:bpmn2='),
  ),
  'with semantic for a prefix (Trisotech)': Buffer.from(
    m1.replaceAll('bpmn:', 'semantic:').replace('xmlns:bpmn=', 'xmlns:semantic='),
  ),
  'in the default namespace (Signavio, Bizagi)': Buffer.from(
    m1.replaceAll('bpmn:', '').replace('xmlns:bpmn=', 'xmlns='),
  ),
  'with comments and instructions': Buffer.from(
    m1.replaceAll('<bpmn:lane ', '<!-- bane & <vei> --><?tool keep?><bpmn:lane '),
  ),
  'with what Camunda adds': Buffer.from(
    inEachTask(
      declared('camunda', 'http://camunda.org/schema/1.0/bpmn'),
      '<camunda:formData><camunda:formField id="a" label="Hva?" type="string" /></camunda:formData>',
    ).replaceAll('<bpmn:userTask ', '<bpmn:userTask camunda:assignee="$' + '{eier}" '),
  ),
  'with what Signavio adds': Buffer.from(
    inEachTask(
      declared('signavio', 'http://www.signavio.com'),
      '<signavio:signavioMetaData metaKey="bgcolor" metaValue="#ffffcc" />',
    ),
  ),
  'with what Bizagi adds': Buffer.from(
    put(
      '<bpmn:laneSet',
      '<bpmn:extensionElements><bizagi:BizagiExtensions xmlns:bizagi="http://www.bizagi.com/bpmn20"><bizagi:BizagiProperties><bizagi:BizagiProperty name="bgColor" value="White" /></bizagi:BizagiProperties></bizagi:BizagiExtensions></bpmn:extensionElements>',
    ),
  ),
  'with what jBPM adds': Buffer.from(
    declared('drools', 'http://www.jboss.org/drools').replace(
      '<bpmn:process ',
      '<bpmn:process drools:packageName="org.oslo" ',
    ),
  ),
  'with what ARIS adds': Buffer.from(
    inEachTask(
      declared('aris', 'http://www.softwareag.com/aris'),
      '<aris:attribute guid="7" type="AT_DESC">æøå &amp; &lt;b&gt;</aris:attribute>',
    ),
  ),
  'with notes in the margin and documentation': Buffer.from(
    m1
      .replace(
        /(<bpmn:startEvent [^>]*?)\s*\/>/,
        '$1><bpmn:documentation>Her begynner <![CDATA[<den>]]>.</bpmn:documentation></bpmn:startEvent>',
      )
      .replace(
        '</bpmn:process>',
        '<bpmn:textAnnotation id="note"><bpmn:text>Spør Berit</bpmn:text></bpmn:textAnnotation></bpmn:process>',
      ),
  ),
  'with a pool of somebody outside': Buffer.from(
    put(
      '<bpmn:process ',
      '<bpmn:collaboration id="together"><bpmn:participant id="us" processRef="M.1" /><bpmn:participant id="them" name="Leverandør" /></bpmn:collaboration>',
    ).replace(/<bpmn:collaboration id="(?!together)[\s\S]*?<\/bpmn:collaboration>/, ''),
  ),
}

describe('O-24 a routine written by another tool is the same routine', () => {
  test.each(Object.entries(written))('%s', async (_, bytes) => {
    expect(bytes.equals(Buffer.from(m1))).toBe(false)
    expect(await compiled(bytes)).toEqual(await compiled(Buffer.from(m1)))
  })
})

/** Drawn into M.1 beside the rest, where nothing else is changed. */
const within = (drawn: string) => Buffer.from(m1.replace('</bpmn:process>', `${drawn}</bpmn:process>`))
const hung = (extra: string) =>
  Buffer.from(m1.replace(/(<bpmn:userTask id="M\.1\.1\.3"[^>]*?)\s*\/>/, `$1>${extra}</bpmn:userTask>`))

describe('O-24 what no routine can run is named at its element, and never dropped', () => {
  test.each<readonly [string, Uint8Array, object]>([
    [
      'a sub-process',
      within('<bpmn:subProcess id="inner"><bpmn:task id="deep" /></bpmn:subProcess>'),
      { code: 'element-unsupported', element: 'inner', word: 'subProcess' },
    ],
    [
      'a transaction',
      within('<bpmn:transaction id="all" />'),
      { code: 'element-unsupported', element: 'all', word: 'transaction' },
    ],
    [
      'a timer on the edge of a step',
      within(
        '<bpmn:boundaryEvent id="late" attachedToRef="M.1.1.3"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>',
      ),
      { code: 'element-unsupported', element: 'late' },
    ],
    [
      'an event on the way',
      within('<bpmn:intermediateCatchEvent id="wait"><bpmn:messageEventDefinition /></bpmn:intermediateCatchEvent>'),
      { code: 'element-unsupported', element: 'wait' },
    ],
    [
      'a script',
      within('<bpmn:scriptTask id="code" scriptFormat="groovy"><bpmn:script>rm()</bpmn:script></bpmn:scriptTask>'),
      { code: 'element-unsupported', element: 'code', word: 'scriptTask' },
    ],
    [
      'a call to another process',
      within('<bpmn:callActivity id="call" calledElement="other" />'),
      { code: 'element-unsupported', element: 'call', word: 'callActivity' },
    ],
    [
      'an inclusive gateway',
      within('<bpmn:inclusiveGateway id="some" />'),
      { code: 'element-unsupported', element: 'some', word: 'inclusiveGateway' },
    ],
    [
      'a loop',
      hung('<bpmn:standardLoopCharacteristics />'),
      { code: 'element-unsupported', element: 'M.1.1.3', word: 'standardLoopCharacteristics' },
    ],
    [
      'many at once',
      hung('<bpmn:multiInstanceLoopCharacteristics />'),
      { code: 'element-unsupported', element: 'M.1.1.3', word: 'multiInstanceLoopCharacteristics' },
    ],
    [
      'a formula of another engine',
      Buffer.from(
        m1.replace(
          /(<bpmn:sequenceFlow id="G2-third-line"[^>]*?) linje:when="[^"]*"([^>]*?)\s*\/>/,
          '$1$2><bpmn:conditionExpression>$' + '{prioritet &gt; 2}</bpmn:conditionExpression></bpmn:sequenceFlow>',
        ),
      ),
      { code: 'condition-unknown', element: 'G2-third-line', word: '$' + '{prioritet > 2}' },
    ],
    [
      'several pools with processes of their own',
      Buffer.from(
        m1.replace('<bpmn:process ', '<bpmn:process id="P.2"><bpmn:task id="theirs" /></bpmn:process><bpmn:process '),
      ),
      { code: 'several-processes' },
    ],
    [
      'a word of ours that we do not know',
      Buffer.from(m1.replace('linje:offer=', 'linje:script="x" linje:offer=')),
      { code: 'attribute-unknown', word: 'script' },
    ],
  ])('%s', async (_, bytes, fault) => {
    const told = await compiled(bytes)
    expect('faults' in told ? told.faults : []).toContainEqual(expect.objectContaining(fault))
    // Whoever asks on the command line gets the same, with all that was drawn.
    const read = await readBpmn(bytes)
    if ('faults' in read) return
    const summary = summarize(read.drawing)
    expect(summary.runs).toBe(false)
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
    expect(summary.faults).toContainEqual(expect.objectContaining(fault))
  })
})
