import type { House } from '../desk/house.ts'
import { newProgramToken } from '../desk/sign-in.ts'
import { EXIT } from './exit.ts'

/** `linje token EMAIL`: prints a bearer token for a program that acts for this person, and nothing else. */
export async function runToken(house: House, [email, ...rest]: readonly string[]): Promise<number> {
  if (email === undefined || rest.length > 0) {
    house.say('whose token? linje token EMAIL')
    return EXIT.usage
  }
  const token = await newProgramToken(house, email.toLowerCase())
  if (token === null) {
    house.say('nobody active has this address', { email })
    return EXIT.nobody
  }
  process.stdout.write(`${token}\n`)
  return EXIT.done
}
