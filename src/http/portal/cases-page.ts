import type { PublicNotice } from '../../store/notice-public-view.ts'
import type { PartyCase } from '../../store/portal-view.ts'
import { type Html, html } from './html.ts'
import { knownTrouble } from './known-trouble.ts'
import { layout } from './layout.ts'
import { moment } from './moment.ts'
import { plainStatus, type Turn, turnOf } from './plain-status.ts'
import type { Setting } from './setting.ts'
import { type SupplierStanding, turnOfSupplier } from './supplier-case-page.ts'

/** What is known to be wrong, and my cases, those that wait for me first; `older` leads to the rest. */
export function casesPage(
  setting: Setting,
  {
    cases,
    older,
    supplier,
    known,
  }: {
    readonly cases: readonly PartyCase[]
    readonly older: string | null
    readonly supplier: boolean
    readonly known: readonly PublicNotice[]
  },
): Html {
  const { words } = setting
  const shown = cases.map(item => ({ item, ...statusOfParty(setting, item) }))
  const [mine, others] = [shown.filter(({ turn }) => turn === 'mine'), shown.filter(({ turn }) => turn !== 'mine')]
  const body = html`<h1>${words.cases.title}</h1>
${knownTrouble(setting, known)}
${!supplier && askForHelp(setting, mine.length === 0)}
${cases.length === 0 && html`<p class="lead">${supplier ? words.cases.emptySupplier : words.cases.empty}</p>`}
${mine.length > 0 && html`<h2>${words.cases.forYou}</h2>${list(setting, mine)}`}
${others.length > 0 && html`${mine.length > 0 && html`<h2>${words.cases.others}</h2>`}${list(setting, others)}`}
${older !== null && html`<p><a href="/cases?after=${older}" rel="next">${words.cases.older}</a></p>`}`
  return layout(setting, { title: words.cases.title, body, place: 'cases' })
}

/** For somebody who is signed in and belongs nowhere: why there is nothing here, and what to do. */
export function noAccessPage(setting: Setting, email: string): Html {
  const { words } = setting
  const body = html`<h1>${words.cases.noAccessTitle}</h1>
<p class="lead">${words.cases.noAccess}</p>
<p>${words.cases.noAccessNext}<br><strong>${email}</strong></p>`
  return layout(setting, { title: words.cases.noAccessTitle, body })
}

/** The one thing to do, unless a case waits for her: then that is. */
function askForHelp({ words }: Setting, first: boolean): Html {
  return html`<p><a class="button${first && ' main'}" href="/cases/new">${words.cases.askForHelp}</a></p>`
}

type Shown = { readonly item: PartyCase; readonly status: string; readonly turn: Turn }

/** A case in a list of hers: what it is told as, and whose turn it is. */
export function statusOfParty({ words, shared }: Setting, item: PartyCase): Pick<Shown, 'status' | 'turn'> {
  const { status, waitingFor, confirmed, told, part } = item
  if (part === 'supplier') {
    const standing: SupplierStanding =
      status === 'solved' || status === 'closed' ? status : item.asksSupplier ? 'yours' : 'theirs'
    return { status: words.supplier[standing][0], turn: turnOfSupplier(standing) }
  }
  const plain = plainStatus(status, waitingFor, confirmed, told)
  return { status: shared.plain[plain][0], turn: turnOf(plain) }
}

function list(setting: Setting, cases: readonly Shown[]): Html {
  const { words } = setting
  return html`<ul class="cases">${cases.map(
    ({ item, status, turn }) => html`<li>
<h3><a href="/cases/${item.number}">${item.title}</a></h3>
<p class="state ${turn}">${status}</p>
<p class="soft">${words.case.number({ number: item.number })}, ${item.service}.
${item.reference !== null && `${words.cases.yourNumber({ number: item.reference })}. `}${words.cases.changed} ${moment(setting, item.changedAt)}</p></li>
`,
  )}</ul>`
}
