import type { House } from '../desk/house.ts'
import { linkAtTerminal } from '../desk/invite.ts'
import { EXIT } from './exit.ts'

/** `linje invite EMAIL`: prints a link by which this person chooses a password, and nothing else; good once, for 72 hours. */
export async function runInvite(house: House, [email, ...rest]: readonly string[]): Promise<number> {
  if (email === undefined || rest.length > 0) {
    house.say('who should choose a password? linje invite EMAIL')
    return EXIT.usage
  }
  const link = await linkAtTerminal(house, email.toLowerCase())
  if (link === null) {
    house.say('nobody active has this address', { email })
    return EXIT.nobody
  }
  process.stdout.write(`${link}\n`)
  return EXIT.done
}
