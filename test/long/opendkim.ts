import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const PROGRAM = '/usr/sbin/opendkim'

/** Whether OpenDKIM, which many receivers verify with, finds the mail as it was signed; what it said where it does not. */
export type Verify = (raw: Buffer) => string

/** OpenDKIM with these records in the place of the DNS. Throws where it is not installed. */
export function openDkim(records: ReadonlyMap<string, string>): Verify {
  if (!existsSync(PROGRAM)) throw new Error('OpenDKIM is not installed: apt-get install opendkim')
  const folder = mkdtempSync(join(tmpdir(), 'opendkim-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [keys, config, mail] = [join(folder, 'keys'), join(folder, 'opendkim.conf'), join(folder, 'mail.eml')]
  writeFileSync(keys, [...records].map(([name, record]) => `${name} ${record}\n`).join(''))
  writeFileSync(config, `Mode v\nTestPublicKeys ${keys}\n`)
  return raw => {
    writeFileSync(mail, raw)
    const { status, stdout, stderr } = spawnSync(PROGRAM, ['-x', config, '-vv', '-t', mail], { encoding: 'utf8' })
    const said = `${stdout}${stderr}`.trim()
    return status === 0 && /verification \(.*\) succeeded/.test(said) ? 'verified' : `${status}: ${said}`
  }
}
