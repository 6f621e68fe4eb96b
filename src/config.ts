import { resolve } from 'node:path'
import { type FailPoint, failPoints } from './store/fail-point.ts'

/** What the surroundings say, read once at the front door. */
export type Config = {
  readonly host: string
  /** 0 = any free port. */
  readonly port: number
  readonly mailPort: number
  readonly lmtpPort: number
  /** Where people reach the pages, without a slash at the end; null = the address it listens on. */
  readonly baseUrl: string | null
  /** Null = PostgreSQL of our own in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  /** Null = letters wait, visibly. */
  readonly smtpUrl: string | null
  readonly exampleWanted: boolean
  readonly failAt: { readonly point: FailPoint; readonly pass: number } | null
}

/** A setting that cannot be, with what it should be. */
export type ConfigFault = { readonly setting: string; readonly fault: string }

/** Reads every setting and lists every fault, so that one round of corrections is enough. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config; readonly faults: readonly [] } | { readonly faults: readonly ConfigFault[] } {
  const faults: ConfigFault[] = []
  const fault = (setting: string, text: string): void => {
    faults.push({ setting, fault: text })
  }
  const given = (name: string): string | null => env[name]?.trim() || null
  const port = (name: string, standard: number): number => {
    const value = given(name)
    if (value === null) return standard
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
    fault(name, `should be a port number from 0 to 65535, not "${value}"`)
    return standard
  }
  const url = (name: string, schemes: readonly string[]): string | null => {
    const value = given(name)
    if (value === null) return null
    if (URL.canParse(value) && schemes.includes(new URL(value).protocol)) return value.replace(/\/+$/, '')
    fault(name, `should be an address that begins with ${schemes.map(scheme => `${scheme}//`).join(' or ')}`)
    return null
  }
  const config: Config = {
    host: given('HOST') ?? '127.0.0.1',
    port: port('PORT', 3000),
    mailPort: port('LINJE_MAIL_PORT', 2525),
    lmtpPort: port('LINJE_LMTP_PORT', 2424),
    baseUrl: url('BASE_URL', ['http:', 'https:']),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    dataFolder: resolve(given('LINJE_DATA') ?? 'data'),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    exampleWanted: given('LINJE_EXAMPLE') !== 'off',
    failAt: failAt(given('LINJE_FAIL_AT'), given('LINJE_TEST') === '1', fault),
  }
  const wanted = given('LINJE_EXAMPLE')
  if (wanted !== null && wanted !== 'off' && wanted !== 'on') fault('LINJE_EXAMPLE', 'should be "on" or "off"')
  if (!isLoopback(config.host) && !config.baseUrl?.startsWith('https://')) {
    fault('BASE_URL', 'should begin with https:// when HOST is not loopback: passwords would travel in the clear')
  }
  return faults.length === 0 ? { config, faults: [] } : { faults }
}

/** Only this machine can reach it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function failAt(
  value: string | null,
  testing: boolean,
  fault: (setting: string, text: string) => void,
): Config['failAt'] {
  if (value === null) return null
  if (!testing) {
    fault('LINJE_FAIL_AT', 'kills the program and is only for tests: it needs LINJE_TEST=1')
    return null
  }
  const [name, pass = '1'] = value.split(':')
  const point = failPoints.find(each => each === name)
  if (point === undefined || !/^[1-9]\d*$/.test(pass)) {
    fault('LINJE_FAIL_AT', `should be one of ${failPoints.join(', ')}, with :n for the n-th pass`)
    return null
  }
  return { point, pass: Number(pass) }
}
