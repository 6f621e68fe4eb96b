import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBpmn } from '../../src/bpmn/read-bpmn.ts'
import { compile } from '../../src/domain/routine/compile.ts'
import { routineFaultCodes } from '../../src/domain/routine/drawing.ts'

const top = join(import.meta.dirname, '../..')
const others = join(top, 'test/data/bpmn')
const m1 = readFileSync(join(top, 'routines/M.1.bpmn'))

/** What became of a file: `drawn`, or the codes of why it could not be read. */
async function reading(bytes: Uint8Array): Promise<string> {
  const read = await readBpmn(bytes)
  return 'drawing' in read ? 'drawn' : read.faults.map(fault => fault.code).join()
}

/** Codes of why it cannot run, each once; empty for one that runs. */
async function running(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readBpmn(bytes)
  const result = 'drawing' in read ? compile(read.drawing) : read
  return 'faults' in result ? [...new Set(result.faults.map(fault => fault.code))].toSorted() : []
}

const files = readdirSync(others, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.bpmn'))

describe('files that others have drawn', () => {
  test.each(files)('%s is read without an exception, and refused by names on our list', async name => {
    const codes = await running(readFileSync(join(others, name)))
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) expect(routineFaultCodes).toContain(code)
  })

  test.each([
    ['miwg/A.1.0.bpmn', ['step-without-event', 'step-without-lane']],
    ['miwg/A.2.1.bpmn', ['choice-undecidable', 'condition-unknown', 'step-without-event', 'step-without-lane']],
    ['miwg/A.3.0.bpmn', ['element-unsupported', 'step-without-event', 'step-without-lane']],
    ['miwg/B.2.0.bpmn', ['several-processes']],
    ['bpmn-io/empty-definitions.bpmn', ['no-process']],
    ['bpmn-io/error-not-bpmn.bpmn', ['unreadable']],
    ['bpmn-io/vendor-signavio-complex-no-extensions.bpmn', ['several-processes']],
    [
      'bpmn-io/vendor-case-agile-local-ns-declaration.bpmn',
      ['choice-undecidable', 'element-unsupported', 'fork-joins', 'lane-unknown-role', 'step-without-event'],
    ],
  ])('%s is refused for what is wrong with it', async (name, codes) => {
    expect(await running(readFileSync(join(others, name)))).toEqual(codes)
  })
})

describe('bytes that are no drawing', () => {
  test.each([
    ['nothing', '', 'unreadable'],
    ['words', 'hello', 'unreadable'],
    ['half a file', m1.toString().slice(0, 2000), 'unreadable'],
    ['another language', '<html><body/></html>', 'unreadable'],
    [
      'a page that says it is a drawing',
      '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
      'no-process',
    ],
  ])('%s is refused by name', async (_, text, code) => {
    expect(await reading(Buffer.from(text))).toBe(code)
  })

  test('a file is read in the encoding that it declares', async () => {
    const drawing = (encoding: string) =>
      m1.toString().replace('encoding="UTF-8"', `encoding="${encoding}"`).replaceAll('–', '-')
    expect(await readBpmn(Buffer.from(drawing('ISO-8859-1'), 'latin1'))).toEqual(
      await readBpmn(Buffer.from(drawing('UTF-8'))),
    )
    expect(await reading(Buffer.from(drawing('EBCDIC-XX')))).toBe('unreadable')
  })

  test('what the reader leaves out of a file is named', async () => {
    const broken = m1.toString().replace('<bpmn:startEvent', '<bpmn:userTusk id="X" /><bpmn:startEvent')
    expect(await running(Buffer.from(broken))).toEqual(['content-unreadable'])
    const astray = m1.toString().replace('sourceRef="G2" targetRef="M.1.1.2"', 'sourceRef="G2" targetRef="M.1.1.22"')
    expect(await running(Buffer.from(astray))).toEqual(['flow-without-end', 'reference-unresolved'])
  })

  test('another tool may give our namespace another prefix, and hang lanes in lanes', async () => {
    const renamed = m1.toString().replaceAll('linje:', 'ns0:').replace('xmlns:linje', 'xmlns:ns0')
    expect(await running(Buffer.from(renamed))).toEqual([])
    const lane = /<bpmn:lane id="L2"[\s\S]*?<\/bpmn:lane>/.exec(renamed)?.[0] ?? ''
    const around = `<bpmn:lane id="UKE" name="UKE"><bpmn:childLaneSet id="units">${lane}</bpmn:childLaneSet></bpmn:lane>`
    expect(await running(Buffer.from(renamed.replace(lane, around)))).toEqual([])
  })

  test('bytes that are not UTF-8', async () => {
    expect(await reading(Buffer.from([0x3c, 0xff, 0xfe, 0x00]))).toBe('unreadable')
  })

  test('more than two million bytes are not even looked at', async () => {
    expect(await reading(Buffer.alloc(2_000_001, 0x20))).toBe('too-large')
  })

  test('two thousand elements are more than any handbook has', async () => {
    const many = Array.from({ length: 2_001 }, (_, at) => `<bpmn:task id="T${at}" />`).join('')
    const crowded = m1.toString().replace('<bpmn:startEvent', `${many}<bpmn:startEvent`)
    expect(await reading(Buffer.from(crowded))).toBe('too-large')
  })

  test('K11 a file that declares entities is not read: a laughing billion costs nothing, and nothing is fetched', async () => {
    const doctype = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const laughing = m1.toString().replace('?>', `?>${doctype}`).replace('Løst?', '&b;&c;')
    const read = await readBpmn(Buffer.from(laughing))
    expect(read).toEqual({ faults: [{ code: 'unreadable', element: null, word: 'DOCTYPE' }] })
  })

  test('whatever is done to a good file, it is read or refused by name', async () => {
    const text = m1.toString()
    const scarred = fc
      .tuple(
        fc.nat(text.length),
        fc.nat(400),
        fc.constantFrom('', '<', '"', '&', '\u0000', '</bpmn:process>', '<bpmn:process id="x"/>'),
      )
      .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length))
    await fc.assert(
      fc.asyncProperty(scarred, async bad => {
        for (const code of await running(Buffer.from(bad))) expect(routineFaultCodes).toContain(code)
      }),
      { numRuns: 120 },
    )
  })
})

test('ours is read and runs', async () => {
  expect(await running(m1)).toEqual([])
})
