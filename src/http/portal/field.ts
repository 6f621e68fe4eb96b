import { type Html, html, type Piece } from './html.ts'
import type { Setting } from './setting.ts'

/** What is wrong with a field, by its name, in the reader's language. */
export type Faults = ReadonlyMap<string, string>

export const noFaults: Faults = new Map()

type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly faults: Faults
  /** Told beside the label when one may leave it empty. */
  readonly optional?: string
  /** The page's heading is its label already. */
  readonly titled?: boolean
  /** Its id where the same name stands in several forms on a page. */
  readonly id?: string
}

/** One line to write. */
export function lineField(
  field: Field & { readonly type?: 'text' | 'email' | 'password' | 'datetime-local'; readonly autocomplete?: string },
): Html {
  const { name, value = '', type = 'text', autocomplete = 'off' } = field
  return fieldAround(
    field,
    described =>
      html`<input id="${idOf(field)}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${
        autocomplete.endsWith('-password') && SECRET
      }${described}>`,
  )
}

/** A password in sight is still nothing for a dictionary, which may lie on somebody else's server. */
const SECRET = html` spellcheck="false" autocapitalize="none"`

/** Several lines to write. */
export function textField(field: Field & { readonly rows?: number }): Html {
  const { name, value = '', rows = 6 } = field
  // The line break after the tag is the form's, not the text's (HTML 13.1.2.5).
  return fieldAround(
    field,
    described => html`<textarea id="${idOf(field)}" name="${name}" rows="${rows}"${described}>
${value}</textarea>`,
  )
}

/** Files to send along. */
export function fileField(field: Field): Html {
  return fieldAround(
    field,
    described => html`<input id="${idOf(field)}" name="${field.name}" type="file" multiple${described}>`,
  )
}

/** One of several, all of them in sight. */
export function choiceField(
  field: Field & { readonly choices: readonly { readonly value: string; readonly text: Piece }[] },
): Html {
  const { name, label, hint, value, faults, choices } = field
  const id = idOf(field)
  const fault = faults.get(name)
  return html`<fieldset class="field${fault !== undefined && ' faulty'}"${describedBy(id, hint, fault)}>
<legend>${label}</legend>
${below(id, hint, fault)}
${choices.map(
  (choice, place) => html`<label class="choice"><input type="radio" name="${name}" value="${choice.value}"${
    place === 0 && html` id="${id}"`
  }${choice.value === value && html` checked`}> <span>${choice.text}</span></label>
`,
)}</fieldset>`
}

/** All faults together at the top and in focus, each a link to its field; nothing when there are none. */
export function faultList(
  { shared }: Setting,
  faults: Faults,
  labels: Readonly<Partial<Record<string, string>>>,
): Html | null {
  if (faults.size === 0) return null
  return html`<div class="notice faulty" role="alert" tabindex="-1" autofocus>
<h2>${shared.refusal.invalid[0]}</h2>
<ul>${[...faults].map(([name, fault]) => html`<li><a href="#${name}">${faultOf(labels[name] ?? name, fault)}</a></li>`)}</ul>
</div>`
}

function fieldAround(field: Field, control: (described: Html) => Html): Html {
  const { name, label, hint, faults, optional, titled = false } = field
  const id = idOf(field)
  const fault = faults.get(name)
  const described = html`${describedBy(id, hint, fault)}${fault !== undefined && html` aria-invalid="true"`}`
  return html`<div class="field${fault !== undefined && ' faulty'}">
${!titled && html`<label for="${id}">${label}${optional !== undefined && html` <span class="soft">(${optional})</span>`}</label>`}
${below(id, hint, fault)}
${control(described)}
</div>`
}

/** A label that asks needs no colon. */
function faultOf(label: string, fault: string): string {
  return `${label}${label.endsWith('?') ? '' : ':'} ${fault}`
}

function idOf({ id, name }: Field): string {
  return id ?? name
}

function below(id: string, hint: string | undefined, fault: string | undefined): Html {
  return html`${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}${
    fault !== undefined && html`<p class="fault" id="${id}-fault">${fault}</p>`
  }`
}

function describedBy(id: string, hint: string | undefined, fault: string | undefined): Html {
  const ids = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(each => each !== false)
  return ids.length === 0 ? html`` : html` aria-describedby="${ids.join(' ')}"`
}
