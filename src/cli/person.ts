import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { email, language, line } from '../contract/value.ts'
import { type Addition, addPerson } from '../desk/add-person.ts'
import type { House } from '../desk/house.ts'
import { passwordFault, SHORTEST_PASSWORD } from '../domain/password.ts'
import { EXIT } from './exit.ts'

const USE = `linje person add EMAIL NAME
  --agency KEY      an end user of this agency
  --team KEY        a member of this team; may come several times
  --supplier KEY    answers for this supplier
  --language nb     nb, nn, sv or en
  --administrator
  --process-owner
  --password-stdin  takes the first line of stdin for the password; without it one is made and printed`

/** Characters of a made password: 20 of 64 are 120 bits. */
const MADE_BYTES = 15

/** `linje person add`: lets somebody in. A password that was made is printed to stdout, and nothing else. */
export async function runPerson(house: House, words: readonly string[]): Promise<number> {
  const asked = additionOf(words)
  if (asked === null) {
    house.say(`whom should I add?\n${USE}`)
    return EXIT.usage
  }
  const { addition, fromStdin } = asked
  const password = fromStdin ? await firstLine() : randomBytes(MADE_BYTES).toString('base64url')
  const fault = passwordFault(password, [addition.name, addition.email])
  if (fault !== null) {
    house.say(`the password is ${fault.replace('-', ' ')}: ${SHORTEST_PASSWORD} characters that nobody would guess`)
    return EXIT.data
  }
  const result = await addPerson(house, { ...addition, password })
  switch (result) {
    case 'added':
      house.say('added', { email: addition.email })
      if (!fromStdin) process.stdout.write(`${password}\n`)
      return EXIT.done
    case 'address-taken':
      house.say('there is somebody with this address already', { email: addition.email })
      return EXIT.data
    case 'unknown-key':
      house.say('there is no such agency, team or supplier')
      return EXIT.data
    default:
      return result satisfies never
  }
}

type Asked = { readonly addition: Omit<Addition, 'password'>; readonly fromStdin: boolean }

function additionOf(words: readonly string[]): Asked | null {
  const parsed = parsedWords(words)
  if (parsed === null) return null
  const [verb, address, name, ...rest] = parsed.positionals
  const { agency, team, supplier, administrator } = parsed.values
  const known = {
    email: email.safeParse(address),
    name: line.safeParse(name),
    language: language.safeParse(parsed.values.language),
  }
  if (verb !== 'add' || rest.length > 0) return null
  if (!known.email.success || !known.name.success || !known.language.success) return null
  return {
    addition: {
      email: known.email.data,
      name: known.name.data,
      language: known.language.data,
      agency: agency ?? null,
      teams: team,
      supplier: supplier ?? null,
      administrator,
      processOwner: parsed.values['process-owner'],
    },
    fromStdin: parsed.values['password-stdin'],
  }
}

/** Null for an option that does not exist, or one without its value. */
function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        agency: { type: 'string' },
        team: { type: 'string', multiple: true, default: [] },
        supplier: { type: 'string' },
        language: { type: 'string', default: 'nb' },
        administrator: { type: 'boolean', default: false },
        'process-owner': { type: 'boolean', default: false },
        'password-stdin': { type: 'boolean', default: false },
      },
    })
  } catch {
    return null
  }
}

async function firstLine(): Promise<string> {
  for await (const text of createInterface(process.stdin)) return text
  return ''
}
