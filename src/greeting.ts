import { firstLink } from './desk/first-administrator.ts'
import type { House } from './desk/house.ts'
import { type CastMember, castView } from './store/cast-view.ts'

/**
 * Says where Linje is ready and who can sign in: in the example its cast, in an empty house the one-time link. The
 * lines are for a person at a terminal, and the first of them is what programs wait for.
 */
export async function greeting(house: House, url: string): Promise<void> {
  house.say(`is ready: ${url}`)
  if (house.example) {
    const cast = await castView(house.database)
    house.say(`the example municipality is open; sign in as one of these, without a password:`)
    for (const member of playable(cast)) house.say(`  ${line(member)}`)
    return
  }
  const link = await firstLink(house)
  if (link !== null) house.say(`nobody is stored yet: the first administrator is made here, once: ${link}`)
}

/** Staff, suppliers and the like; of the end users the first, since any of the others is as good. */
function playable(cast: readonly CastMember[]): readonly CastMember[] {
  const [user] = cast.filter(({ part }) => part === 'end-user')
  return cast.filter(member => member.part !== 'end-user' || member === user)
}

function line({ email, name, part, place }: CastMember): string {
  return `${email.padEnd(28)} ${name}, ${[part.replace('-', ' '), place].filter(Boolean).join(', ')}`
}
