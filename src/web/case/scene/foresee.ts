import type { CaseView } from '../../../contract/case.ts'
import type { Act } from '../../../contract/case-route.ts'
import type { Directory } from '../../../contract/directory.ts'
import { priorityOf } from '../../../contract/priority.ts'

/** What ids of people and services stand for: what the directory tells, as far as it is here. */
export type Known = Pick<Directory, 'teams' | 'services'>

/**
 * The case as it will stand if these acts are accepted, as far as a page can tell: shown until the answer is here, and
 * taken back if it is a refusal. Whatever else would follow (another team, letters, steps) is the server's to say. The
 * very same view: nothing can be foreseen.
 */
export function foresee(view: CaseView, asked: Act | readonly Act[], known: Known): CaseView {
  let so = view
  for (const act of [asked].flat()) {
    const after = change(so, act, known)
    if (after !== null) so = { ...so, ...after }
  }
  return so
}

function change(view: CaseView, act: Act, known: Known): Partial<CaseView> | null {
  switch (act.action) {
    case 'describe': {
      const service = known.services.find(({ id }) => id === act.body.service)
      return { title: act.body.title, ...(service === undefined ? {} : { service: plain(service) }) }
    }
    case 'triage': {
      const { type, area = null, impact, urgency, priority = priorityOf(impact, urgency) } = act.body
      return { type, area, impact, urgency, priority, status: begun(view) }
    }
    case 'assign': {
      const handler = memberOf(view.team.id, act.body.person, known)
      return handler === null ? null : { handler, status: begun(view) }
    }
    case 'release':
      return { handler: null }
    case 'change-owner': {
      const person = view.owner === null ? null : memberOf(view.owner.team.id, act.body.person, known)
      return view.owner === null || person === null ? null : { owner: { ...view.owner, person } }
    }
    case 'log-supplier-number': {
      const { supplier, number } = act.body
      const dealings = view.dealings.map(each =>
        each.supplier.id === supplier ? { ...each, reference: number } : each,
      )
      return { dealings }
    }
    case 'decide-information': {
      const { inform, onlyInformation } = act.body
      return view.information === null
        ? null
        : { information: { ...view.information, decided: { inform, onlyInformation } } }
    }
    case 'demand-information':
      return view.information === null ? null : { information: { ...view.information, demanded: true } }
    case 'wait': {
      const { for: whom, followUpAt } = act.body
      const supplier = whom === 'supplier' ? (view.dealings.at(-1)?.supplier.id ?? null) : null
      return { status: { name: 'waiting', for: whom, supplier, followUpAt } }
    }
    case 'resume':
    case 'reopen':
    case 'object':
      return { status: { name: 'open' } }
    case 'solve':
      return { status: { name: 'solved', confirmed: false } }
    case 'confirm':
      return { status: { name: 'solved', confirmed: true } }
    case 'close':
      return { status: { name: 'closed', outcome: act.body.outcome } }
    case 'accept-undelivered':
      return { undelivered: view.undelivered.filter(letter => letter !== act.letter) }
    case 'unlink':
      return { links: view.links.filter(({ number }) => number !== act.to) }
    case 'correct-requester':
    case 'hand-over':
    case 'return':
    case 'send-to-supplier':
    case 'write':
    case 'withdraw':
    case 'send-back':
    case 'link':
    case 'mark-confidential':
    case 'change-readers':
    case 'review-confidential':
    case 'propose-lifting':
    case 'agree-to-lifting':
    case 'decline-lifting':
    case 'mark-step':
      return null
    default:
      return act satisfies never
  }
}

/** A case is new until somebody begins with it. */
function begun({ status }: CaseView): CaseView['status'] {
  return status.name === 'new' ? { name: 'open' } : status
}

function memberOf(team: string, person: string, { teams }: Known): CaseView['handler'] {
  const member = teams.find(({ id }) => id === team)?.members.find(({ id }) => id === person)
  return member === undefined ? null : { id: member.id, name: member.name }
}

function plain({ id, key, name }: CaseView['service']): CaseView['service'] {
  return { id, key, name }
}
