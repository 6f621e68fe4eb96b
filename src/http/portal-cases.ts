import { readNoticesNow } from '../desk/notice/public-notices.ts'
import { asParty, listPartyCases } from '../desk/portal-party.ts'
import type { Frame } from './mount.ts'
import { isPartyAnywhere, isStaffOfHouse, mountPage, show } from './page.ts'
import { casesPage, noAccessPage } from './portal/cases-page.ts'

/** My cases. */
export function mountPartyCases(frame: Frame): void {
  mountPage(frame, 'GET', '/cases', async ({ known, setting, asked, reply }) => {
    const party = asParty(known.viewer)
    if (!isPartyAnywhere(known)) {
      return isStaffOfHouse(known) ? reply.redirect('/desk/', 303) : show(reply, noAccessPage(setting, party.email))
    }
    const [page, trouble] = await Promise.all([
      listPartyCases(frame.house, party, asked('after')),
      asked('after') === undefined ? readNoticesNow(frame.house, party) : [],
    ])
    return show(reply, casesPage(setting, { ...page, supplier: party.actor.supplier !== null, known: trouble }))
  })
}
