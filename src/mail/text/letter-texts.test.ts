import { describe, expect, test } from 'vitest'
import { contentFaults } from '../../../test/stage/letter-content.ts'
import { languages } from '../../contract/value.ts'
import { faultInSubject, hasSubject } from '../../domain/letter-subject.ts'
import { faultInTemplate, letterTemplateKinds, letterTemplates } from '../../domain/letter-template.ts'
import { filledWith, openFields } from '../../domain/open-fields.ts'
import { bothForms } from '../written/both-forms.ts'
import { letterSubjects } from './letter-subjects.ts'
import { letterTexts } from './letter-texts.ts'

const host = 'https://linje.nordvik.example'
const looks = {
  name: 'Nordvik kommune',
  accent: { light: '#0a4d8c', dark: '#8ab4e8' },
  logo: Buffer.from('png'),
  baseUrl: host,
}
/** A title that somebody outside has chosen, with everything she would like to become something. */
const values = {
  name: 'Siri & Åse <b>Berg</b>',
  number: '10023',
  title: '**Vinn** nå: [her](https://evil.example/?u=1) <img src="https://evil.example/1.gif">',
  team: 'Nordvik 1. linje',
  agent: 'Kari',
  link: `${host}/case/abc.def?a=1&b=2`,
  solution: 'Skriveren er satt opp på nytt.',
  reference: 'A-4711',
}

describe.each(languages)('E09 what Linje writes by itself, in %s', language => {
  test.each(letterTemplateKinds)('%s: text and page agree, and lead nowhere but to us', kind => {
    const template = letterTexts[language][kind]
    if (kind !== 'greeting') expect(faultInTemplate(kind, template)).toBeNull()
    const text = filledWith(template, { ...values, title: 'Får ikke skrevet ut' })
    expect(openFields(text)).toEqual([])
    const footer = kind.endsWith('footer') ? text : null
    const parts = [{ text: footer === null ? text : 'Hei', byHand: false }]
    const forms = bothForms({ language, parts, footer }, looks)
    expect(contentFaults(forms, host)).toEqual([])
    expect(forms.html.includes(values.link.replaceAll('&', '&amp;'))).toBe(template.includes('{link}'))
  })

  test('nothing that an end user has chosen becomes a link, a picture or emphasis in it', () => {
    for (const kind of letterTemplateKinds.filter(each => letterTemplates[each].fields.includes('title'))) {
      const text = filledWith(letterTexts[language][kind], values)
      const { html } = bothForms({ language, parts: [{ text, byHand: false }], footer: null }, looks)
      expect(html.match(/<(?:strong|em)\b|href="https:\/\/evil|src="https/g)).toBeNull()
    }
  })

  test('each is called something that it may be called', () => {
    for (const kind of letterTemplateKinds.filter(hasSubject)) {
      expect(faultInSubject(kind, letterSubjects[language][kind])).toBeNull()
    }
  })
})
