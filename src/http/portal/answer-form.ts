import { type Faults, fileField, textField } from './field.ts'
import { type Html, html } from './html.ts'
import type { Setting } from './setting.ts'

export type AnswerForm = {
  readonly path: string
  readonly kind: 'public' | 'supplier'
  readonly title: string
  readonly readers: string
  /** Known again when the same answer is sent twice. */
  readonly key: string
  readonly text: string
  readonly faults: Faults
  /** The answer is what the case waits for. */
  readonly urgent: boolean
  /** Further fields, after the words. */
  readonly also?: Html
  /** What else the form may be sent for: a button beside the one that sends it. */
  readonly orElse?: Html
}

/** Somewhere to write, with files, and who will read it. */
export function answerForm({ words }: Setting, it: AnswerForm): Html {
  const { path, kind, title, readers, key, text, faults, urgent, also = html``, orElse = html`` } = it
  return html`<section id="answer" aria-labelledby="answer-title"><h2 id="answer-title">${title}</h2>
<form method="post" action="${path}" enctype="multipart/form-data" novalidate>
<input type="hidden" name="key" value="${key}"><input type="hidden" name="kind" value="${kind}">
${textField({ name: 'text', label: words.case.text, hint: readers, value: text, faults })}
${also}
${fileField({ name: 'files', label: words.case.files, hint: words.newCase.filesHint, faults, optional: words.frame.optional })}
<button name="act" value="write"${urgent && html` class="main"`}>${words.case.answerSubmit}</button> ${orElse}
</form></section>`
}
