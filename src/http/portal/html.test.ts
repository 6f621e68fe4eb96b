import { expect, test } from 'vitest'
import { html } from './html.ts'

test('text in a template can never become markup, in text or in a quoted attribute (H-XSS)', () => {
  const evil = `"><script>alert('1')</script>&amp;`
  expect(html`<p title="${evil}">${evil}</p>`.markup).not.toMatch(/<script|"">|'1'/)
  expect(html`<p>${evil}</p>`.markup).toBe('<p>&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>')
})

test('markup, lists and nothing are put in as they are', () => {
  const items = ['a', '<b>'].map(text => html`<li>${text}</li>`)
  expect(html`<ul>${items}</ul>${null}${false}${0}`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0')
})
