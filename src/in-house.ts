import { beginAnew } from './begin-anew.ts'
import { BuildFault } from './build-desk.ts'
import { runCheck } from './cli/check.ts'
import { runInvite } from './cli/invite.ts'
import { runLog } from './cli/log.ts'
import { runMailbox } from './cli/mailbox.ts'
import { runPerson } from './cli/person.ts'
import { runReceive } from './cli/receive-letter.ts'
import { runToken } from './cli/token.ts'
import { type Config, readConfig } from './config.ts'
import { HouseFault } from './house-fault.ts'
import { say } from './log.ts'
import { type OpenHouse, openHouse } from './open-house.ts'
import { serve } from './serve.ts'
import { armFailPoint } from './store/fail-point.ts'
import { SchemaFault } from './store/migrate.ts'
import { PostFault } from './worker/post.ts'

/** sysexits.h: wrong use of a command, and faults in the settings. */
const USAGE = 64
const CONFIG = 78

/** What somebody who starts Linje can set right; all else is a fault of ours and comes with its stack. */
const FAULTS = [HouseFault, SchemaFault, PostFault, BuildFault] as const

const USES = `linje serve                    open the desk
linje migrate                  bring the tables up to date
linje check                    replay every event and compare
linje token EMAIL              print a bearer token for programs (--name NAME --days 90 --read)
linje invite EMAIL             print a link by which a person chooses a password
linje person add EMAIL NAME    add a person (--agency KEY --team KEY --supplier KEY --language nb --administrator)
linje mailbox list|set|end     mailboxes on another server, fetched by IMAP
linje letter receive < MAIL    keep a mail that a mail server pipes in (--mailbox ADDRESS)
linje letter explain < MAIL    tell what a mail shows (--mailbox ADDRESS, --each FOLDER)
linje routine check FILE       tell what a drawing holds, and every fault in it
linje log import|report|export how a routine was followed, here or elsewhere
linje start-over --confirm     take everything away and begin anew`

/** Runs the commands that need the house: its settings, its database. Faults that can be set right are said, and end it with 78. */
export async function runInHouse(words: readonly string[]): Promise<number> {
  // A setting that is wrong is no reason to lose a mail: it is told like every other fault of ours.
  if (words[0] === 'letter') return runReceive(words.slice(2), async () => openHouse(armed(soundConfig())), say)
  const read = readConfig(process.env)
  if (!('config' in read)) {
    for (const { setting, fault } of read.faults) say(`${setting} ${fault}`)
    return CONFIG
  }
  const config = armed(read.config)
  try {
    return await command(config, words)
  } catch (error) {
    if (FAULTS.some(Fault => error instanceof Fault)) {
      say(error instanceof Error ? error.message : String(error))
      return CONFIG
    }
    throw error
  }
}

function armed(config: Config): Config {
  if (config.failAt !== null) armFailPoint(config.failAt.point, config.failAt.pass)
  return config
}

function soundConfig(): Config {
  const read = readConfig(process.env)
  if ('config' in read) return read.config
  throw new HouseFault(read.faults.map(({ setting, fault }) => `${setting} ${fault}`).join('; '))
}

async function command(config: Config, [name, ...rest]: readonly string[]): Promise<number> {
  switch (name) {
    case 'serve':
      return serve(config)
    case 'migrate':
      return inHouse(config, async () => 0)
    case 'check':
      return inHouse(config, ({ house }) => runCheck(house))
    case 'log':
      return inHouse(config, ({ house }) => runLog(house, rest))
    case 'mailbox':
      return inHouse(config, ({ house }) => runMailbox(house, rest))
    case 'token':
      return inHouse(config, ({ house }) => runToken(house, rest))
    case 'invite':
      return inHouse(config, ({ house }) => runInvite(house, rest))
    case 'person':
      return inHouse(config, ({ house }) => runPerson(house, rest))
    case 'start-over':
      return beginAnew(config, rest)
    default:
      say(`what should I do?\n${USES}`)
      return USAGE
  }
}

/** Runs a command in an open house and closes it behind it. */
async function inHouse(config: Config, work: (open: OpenHouse) => Promise<number>): Promise<number> {
  const open = await openHouse(config)
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}
