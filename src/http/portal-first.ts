import { z } from 'zod'
import { email, language, line } from '../contract/value.ts'
import { becomeFirst, FIRST_PATH, mayBecomeFirst } from '../desk/first-administrator.ts'
import { openSession } from '../desk/sign-in.ts'
import type { Frame } from './mount.ts'
import { mountOpenPage, refuseAsPage, show } from './page.ts'
import { faultsAt } from './page-fault.ts'
import { noFaults } from './portal/field.ts'
import { firstPage } from './portal/first-page.ts'
import { readInput } from './read-input.ts'
import { giveCookie } from './session.ts'

/** NIST SP 800-63B section 3.1.1.2: fifteen where a password is the only proof. */
const account = z.strictObject({ name: line, email, password: z.string().min(15).max(1000), language })

/** The page behind the one-time link that makes the first administrator. */
export function mountFirst(frame: Frame): void {
  const { house } = frame
  const url = `${FIRST_PATH}/:token`
  mountOpenPage(frame, 'GET', url, async ({ setting, param, reply }) => {
    if (!(await mayBecomeFirst(house, param('token')))) return refuseAsPage(reply, setting, { code: 'link-spent' })
    return show(reply, firstPage(setting, { name: '', email: '', language: setting.language, faults: noFaults }))
  })
  mountOpenPage(frame, 'POST', url, async ({ setting, param, form, reply }) => {
    const given = { name: form.text('name'), email: form.text('email'), language: form.text('language') }
    const read = readInput(account, { ...given, password: form.secret('password') })
    if (!read.ok) {
      const fields = { name: 'name', email: 'email', password: 'password', language: 'language' }
      return show(reply, firstPage(setting, { ...given, faults: faultsAt(setting.shared, read.faults, fields) }), 422)
    }
    const person = await becomeFirst(house, { ...read.value, token: param('token') })
    if (person === null) return refuseAsPage(reply, setting, { code: 'link-spent' })
    giveCookie(house, reply, await openSession(house, person))
    return reply.redirect('/', 303)
  })
}
