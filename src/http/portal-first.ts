import { z } from 'zod'
import { email, language, line } from '../contract/value.ts'
import { becomeFirst, FIRST_PATH, mayBecomeFirst } from '../desk/first-administrator.ts'
import { openSession } from '../desk/session.ts'
import { passwordFault } from '../domain/password.ts'
import type { Frame } from './mount.ts'
import { mountOpenPage, refuseAsPage, show } from './page.ts'
import { faultsAt } from './page-fault.ts'
import { noFaults } from './portal/field.ts'
import { firstPage } from './portal/first-page.ts'
import { passwordFaultText } from './portal/password-fault.ts'
import { readInput } from './read-input.ts'
import { whereaboutsOf } from './request-header.ts'
import { giveSession } from './session.ts'

const account = z.strictObject({ name: line, email, language })

/** The page behind the one-time link that makes the first administrator. */
export function mountFirst(frame: Frame): void {
  const { house } = frame
  const url = `${FIRST_PATH}/:token`
  mountOpenPage(frame, 'GET', url, async ({ setting, param, reply }) => {
    if (!(await mayBecomeFirst(house, param('token')))) return refuseAsPage(reply, setting, { code: 'link-spent' })
    return show(reply, firstPage(setting, { name: '', email: '', language: setting.language, faults: noFaults }))
  })
  mountOpenPage(frame, 'POST', url, async ({ known, setting, param, form, request, reply }) => {
    const given = { name: form.text('name'), email: form.text('email'), language: form.text('language') }
    const password = form.secret('password')
    const read = readInput(account, given)
    const fault = passwordFault(password, [given.name, given.email])
    if (!read.ok || fault !== null) {
      const fields = { name: 'name', email: 'email', language: 'language' }
      const faults = new Map(faultsAt(setting.shared, read.ok ? [] : read.faults, fields))
      if (fault !== null) faults.set('password', passwordFaultText(setting, fault))
      return show(reply, firstPage(setting, { ...given, faults }), 422)
    }
    const person = await becomeFirst(house, { ...read.value, password, token: param('token') })
    if (person === null) return refuseAsPage(reply, setting, { code: 'link-spent' })
    await giveSession(frame, reply, known, await openSession(house, person, whereaboutsOf(request)))
    return reply.redirect('/', 303)
  })
}
