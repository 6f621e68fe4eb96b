import type { FastifyReply } from 'fastify'
import type { CaseView } from '../contract/case.ts'
import { readCase } from '../contract/case-route.ts'
import type { Viewer } from '../desk/house.ts'
import { asParty, isSignedInOnly, readPartyCase } from '../desk/portal-party.ts'
import { mayRead } from '../desk/read-case.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Frame } from './mount.ts'
import { mountPage, refuseAsPage, show, type Visit } from './page.ts'
import { type CasePage, casePage } from './portal/case-page.ts'
import { noFaults } from './portal/field.ts'
import { toldCode } from './portal/notice.ts'
import { supplierCasePage } from './portal/supplier-case-page.ts'
import { fulfil, type Result, wishOf } from './portal-act.ts'
import { statusOf } from './problem.ts'
import { readInput } from './read-input.ts'
import type { Known } from './who.ts'

/** One case as a party to it meets it, and what she may do there; her buttons send to the page itself. */
export function mountPartyCase(frame: Frame): void {
  const { house } = frame
  mountPage(frame, 'GET', '/cases/:number', async visit => {
    const { known, asked } = visit
    const number = numberOf(visit)
    const party = asParty(known.viewer)
    const view = number === null ? null : await readPartyCase(house, party, 'web', number)
    if (view !== null) return answer(frame, visit, party, view, { told: toldCode(asked('told')) })
    // A case that is hers as a member of a line is read at the desk.
    return number !== null && (await mayRead(house, known.viewer, number))
      ? visit.reply.redirect(`/desk/cases/${number}`, 303)
      : refuseAsPage(visit.reply, visit.setting, { code: 'not-found' })
  })
  mountPage(frame, 'POST', '/cases/:number', async visit => {
    const { known, form, setting, reply } = visit
    const number = numberOf(visit)
    const party = asParty(known.viewer)
    const view = number === null ? null : await readPartyCase(house, party, 'web', number)
    if (number === null || view === null) return refuseAsPage(reply, setting, { code: 'not-found' }, form.written())
    const wish = wishOf(form, isRequester(view, party) ? ['write', 'confirm', 'object'] : ['write', 'refer'])
    if (wish === null) return refuseAsPage(reply, setting, { code: 'malformed' })
    const result = await fulfil(house, { setting, party, door: 'web', number }, wish, form)
    // Whoever saved her number alone goes on with what she has written.
    const writesOn = wish === 'refer' && form.text('text').trim() !== ''
    if (result.told !== null && !writesOn) return reply.redirect(`/cases/${number}?told=${result.told}`, 303)
    // Read again: what stood in the way may have happened meanwhile.
    const now = await readPartyCase(house, party, 'web', number)
    return now === null
      ? refuseAsPage(reply, setting, { code: 'not-found' }, form.written())
      : answer(frame, visit, party, now, result)
  })
}

async function answer(
  { house }: Frame,
  { setting, form, reply }: Visit<Known>,
  party: Viewer,
  view: CaseView,
  result: Result | { readonly told: CasePage['told'] },
): Promise<FastifyReply> {
  const [refusal, faults] = 'faults' in result ? [result.refusal, result.faults] : [null, noFaults]
  const page: CasePage = {
    case: view,
    confidential: await isSignedInOnly(house, party, view.number),
    place: {
      path: `/cases/${view.number}`,
      files: `/api/cases/${view.number}/attachments`,
      me: party.name,
      until: null,
    },
    told: result.told,
    refusal,
    faults,
    text: form.text('text'),
    objection: form.text('objection'),
    reference: form.text('reference'),
    says: form.text('says'),
    version: form.text('version'),
    key: house.newId(),
  }
  const status = refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code]
  const { supplier } = party.actor
  if (supplier === null || isRequester(view, party)) return show(reply, casePage(setting, page), status)
  return show(reply, supplierCasePage(setting, page, supplier), status)
}

function isRequester({ reporter }: CaseView, { actor }: Viewer): boolean {
  return reporter.kind === 'user' && reporter.person.id === actor.person
}

/** The number in a page's address, or null where there is none. */
export function numberOf({ param }: Pick<Visit, 'param'>): CaseNumber | null {
  const read = readInput(readCase.params, { number: param('number') })
  return read.ok ? read.value.number : null
}
