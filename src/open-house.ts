import { type Config, isLoopback } from './config.ts'
import type { House } from './desk/house.ts'
import { idMaker } from './desk/new-id.ts'
import { publishRoutines } from './desk/publish-routines.ts'
import { openRoutineShelf } from './desk/routine-shelf.ts'
import { installationSecret } from './desk/secret.ts'
import { folders } from './folders.ts'
import { HouseFault } from './house-fault.ts'
import { say } from './log.ts'
import { lookUpTxt } from './mail/dkim/look-up-txt.ts'
import { openStore } from './open-store.ts'
import type { Database } from './store/database.ts'
import { keepSetting, nothingStored, setting } from './store/settings-store.ts'

export type OpenHouse = {
  readonly house: House
  /** True when the example municipality is still to be loaded. */
  readonly awaitsExample: boolean
  readonly close: () => Promise<void>
}

/** Opens the store, publishes the routines and wires the house by hand, once. */
export async function openHouse(config: Config): Promise<OpenHouse> {
  const { database, close } = await openStore(config)
  try {
    const example = await isExample(config, database)
    const awaitsExample = example && (await setting(database, 'example-loaded')) !== true
    const house = await wired(config, database, example)
    await publishRoutines(house, folders.routines)
    return { house, awaitsExample, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function wired(config: Config, database: Database, example: boolean): Promise<House> {
  return {
    database,
    routines: openRoutineShelf(Date.now),
    now: () => new Date().toISOString(),
    newId: idMaker(Date.now),
    secret: await installationSecret(database),
    baseUrl: config.baseUrl ?? `http://${inAddress(config.host)}:${config.port}`,
    mailDomain: mailDomainOf(config, example),
    example,
    smtpUrl: config.smtpUrl,
    txtOf: lookUpTxt,
    say,
  }
}

/** Decided when a database is first opened and remembered in it (DESIGN section 7). */
async function isExample(config: Config, database: Database): Promise<boolean> {
  const chosen = config.databaseUrl === null && config.baseUrl === null && config.exampleWanted
  const example = await keepSetting(database, 'example', chosen && (await nothingStored(database)))
  if (!example) return false
  if (!chosen) {
    throw new HouseFault(
      'this data folder holds the example municipality, which is for one machine only: end it with `npm run linje -- start-over --confirm`, or set LINJE_DATA to another folder',
    )
  }
  if (!isLoopback(config.host)) throw new HouseFault('HOST: the example is open to all who reach it: only loopback')
  if (config.smtpUrl !== null && !isLoopback(new URL(config.smtpUrl).hostname)) {
    throw new HouseFault('SMTP_URL: the example writes to made-up people: only a mail server on loopback')
  }
  return true
}

/** The right side of our Message-IDs. */
function mailDomainOf(config: Config, example: boolean): string {
  if (example) return 'linje.example'
  return config.baseUrl === null ? 'localhost' : new URL(config.baseUrl).hostname
}

/** RFC 3986 section 3.2.2: colons of an IPv6 address stand between brackets. */
function inAddress(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}
