import { firstLink } from './desk/first-administrator.ts'
import type { House } from './desk/house.ts'
import { type CastMember, castView } from './store/cast-view.ts'

/**
 * Says where Linje is ready and who can sign in: in the example its cast, in an empty house the one-time link. The
 * lines are for a person at a terminal, and the first of them is what programs wait for: nothing can fail after it.
 */
export async function greeting(house: House, url: string): Promise<void> {
  const lines = house.example ? await castLines(house, url) : await linkLines(house)
  house.say(`is ready: ${url}`)
  for (const text of lines) house.say(text)
}

async function castLines(house: House, url: string): Promise<readonly string[]> {
  const cast = await castView(house.database)
  const leads = cast.filter(member => member.leads)
  return [
    'the example municipality is open; sign in as one of these, without a password:',
    ...leads.map(member => `  ${line(member)}`),
    `${cast.length - leads.length} more stand on the sign-in page, and ${url}/post shows every letter`,
  ]
}

async function linkLines(house: House): Promise<readonly string[]> {
  const link = await firstLink(house)
  return link === null ? [] : [`nobody is stored yet: the first administrator is made here, once: ${link}`]
}

function line({ email, name, part, place }: CastMember): string {
  return `${email.padEnd(28)} ${name}, ${[part.replace('-', ' '), place].filter(Boolean).join(', ')}`
}
