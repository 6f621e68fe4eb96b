import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultInSubject, hasSubject } from './letter-subject.ts'
import { faultInTemplate, letterFields, letterTemplateKinds } from './letter-template.ts'
import { filledWith, openFields } from './open-fields.ts'

test('what is in braces and no field of the letter is told with its line; so is what it must say', () => {
  expect(faultInTemplate('receipt', 'Hei {name},\n\nsak {number} hos {navn}')).toEqual({
    code: 'unknown-letter-field',
    field: '{navn}',
    line: 3,
  })
  expect(faultInTemplate('receipt', 'Hei {name}')).toEqual({ code: 'letter-field-missing', field: '{number}' })
  expect(faultInTemplate('receipt', 'Sak { number }')).toBeNull()
  expect(faultInTemplate('receipt', '{number} {link}')).toMatchObject({ code: 'unknown-letter-field', field: '{link}' })
})

test('E07 the receipt to a stranger can say nothing that a stranger has chosen', () => {
  for (const field of ['title', 'name', 'solution', 'link', 'agent']) {
    expect(faultInTemplate('stranger-receipt', `{number} {${field}}`)).toMatchObject({ field: `{${field}}` })
    expect(faultInSubject('stranger-receipt', `{number} {${field}}`)).toMatchObject({ field: `{${field}}` })
  }
  expect(faultInSubject('stranger-receipt', 'Sak {number} hos {team}')).toBeNull()
})

test('J04 what a letter is called holds no link: subjects stand in lists, on locked screens and in logs of mail servers', () => {
  for (const kind of letterTemplateKinds.filter(hasSubject)) {
    expect(faultInSubject(kind, '{link}')).toMatchObject({ code: 'unknown-letter-field' })
    expect(faultInSubject(kind, '{solution}')).toMatchObject({ code: 'unknown-letter-field' })
  }
})

test('I04 a text without fault has no field left once it is filled in, and values fill nothing in', () => {
  const bit = fc.oneof(
    fc.constantFrom(...letterFields).map(field => `{${field}}`),
    fc.constantFrom('{', '}', '\n', '{{', '$&', '{constructor}', 'Hei '),
    fc.string({ maxLength: 5 }),
  )
  const value = fc.oneof(fc.constantFrom('{link}', '$1 {number}', '{{title}}'), fc.string({ maxLength: 8 }))
  const values = fc.record(Object.fromEntries(letterFields.map(field => [field, value])))
  fc.assert(
    fc.property(
      fc.constantFrom(...letterTemplateKinds),
      fc.array(bit, { maxLength: 8 }),
      values,
      (kind, bits, given) => {
        const text = bits.join('')
        if (faultInTemplate(kind, text) !== null) return
        const marked = Object.fromEntries(Object.keys(given).map(field => [field, '\u0001']))
        expect(openFields(filledWith(text, marked))).toEqual([])
        const parts = filledWith(text, marked).split('\u0001')
        const names = openFields(text).map(({ name }) => given[name] ?? '')
        expect(filledWith(text, given)).toBe(parts.map((part, place) => part + (names[place] ?? '')).join(''))
      },
    ),
    { numRuns: 1_000 },
  )
})
