import { parseArgs } from 'node:util'
import { type NewToken, newToken } from '../contract/token.ts'
import { tokenAtTerminal } from '../desk/api-token.ts'
import type { House } from '../desk/house.ts'
import { EXIT } from './exit.ts'

const USE = `linje token EMAIL
  --name NAME    what it is for
  --days 90      until it ends, 366 at most
  --read         lets the program look and change nothing`

/** `linje token EMAIL`: prints a bearer token for a program that acts for this person, and nothing else. */
export async function runToken(house: House, words: readonly string[]): Promise<number> {
  const asked = askedFor(words)
  if (asked === null) {
    house.say(`whose token?\n${USE}`)
    return EXIT.usage
  }
  const token = await tokenAtTerminal(house, asked.email.toLowerCase(), asked.token)
  if (token === null) {
    house.say('nobody active has this address', { email: asked.email })
    return EXIT.nobody
  }
  process.stdout.write(`${token}\n`)
  return EXIT.done
}

/** Null for what cannot be meant. */
function askedFor(words: readonly string[]): { readonly email: string; readonly token: NewToken } | null {
  const parsed = parsedWords(words)
  if (parsed === null) return null
  const [email, ...rest] = parsed.positionals
  const { name, days, read } = parsed.values
  const token = newToken.safeParse({ name, days: Number(days), scope: read ? 'read' : 'write' })
  return email === undefined || rest.length > 0 || !token.success ? null : { email, token: token.data }
}

function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        name: { type: 'string', default: 'linje token' },
        days: { type: 'string', default: '90' },
        read: { type: 'boolean', default: false },
      },
    })
  } catch {
    return null
  }
}
