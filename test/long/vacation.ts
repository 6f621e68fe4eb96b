import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'

const PROGRAM = '/usr/bin/vacation'

/** What it answers, and to whom; null where it keeps silent. */
export type Answer = { readonly to: string; readonly raw: Buffer }

export type Vacation = { readonly take: (raw: Buffer, envelopeFrom: string) => Promise<Answer | null> }

/**
 * The absence of somebody, as the program `vacation` of BSD and Linux answers for her. `words` are its own (`-r 0`
 * answers every mail, `-z` with an empty return path). What it hands to sendmail is caught by a program that stands in
 * sendmail's place for it alone, which root can do; throws where it is not installed.
 */
export function openVacation(away: string, words: readonly string[]): Vacation {
  if (!existsSync(PROGRAM)) throw new Error('vacation is not installed: apt-get install vacation')
  if (userInfo().uid !== 0) throw new Error('sendmail can be stood in for by root alone')
  const folder = mkdtempSync(join(tmpdir(), 'vacation-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [sendmail, said, known, given] = ['sendmail', 'message', 'known', 'answer'].map(name => join(folder, name))
  if (sendmail === undefined || said === undefined || known === undefined || given === undefined)
    throw new Error('no folder')
  writeFileSync(
    sendmail,
    `#!/bin/sh\nshift $(($# - 1))\n{ echo "$1"; cat; } > ${given}.part\nmv ${given}.part ${given}\n`,
  )
  chmodSync(sendmail, 0o755)
  writeFileSync(said, 'Subject: Borte til mandag\n\nHei, jeg er borte. Du skrev: $SUBJECT\n')
  const { username } = userInfo()
  const run = (part: readonly string[], input: Buffer | string) =>
    execFileSync(
      'unshare',
      ['-m', 'sh', '-c', `mount --bind ${sendmail} /usr/sbin/sendmail && exec "$@"`, 'sh', PROGRAM, ...part],
      {
        input,
      },
    )
  const interval = words.includes('-r') ? words.slice(words.indexOf('-r'), words.indexOf('-r') + 2) : []
  run(['-i', ...interval, '-f', known], '')
  const rest = words.filter(word => !interval.includes(word))
  return {
    async take(raw, envelopeFrom) {
      rmSync(given, { force: true })
      const asStored = `From ${envelopeFrom || 'MAILER-DAEMON'} Thu Nov 26 03:00:00 2026\n${raw.toString('latin1').replaceAll('\r\n', '\n')}`
      run([...rest, '-j', '-d', '-f', known, '-m', said, username], Buffer.from(asStored, 'latin1'))
      // It answers from a process that it leaves behind.
      for (let tries = 0; tries < 20 && !existsSync(given); tries += 1) await sleep(50)
      if (!existsSync(given)) return null
      const [to = '', ...answer] = readFileSync(given, 'latin1').split('\n')
      const id = `<${process.hrtime.bigint()}@${away.split('@')[1]}>`
      const head = `From: ${away}\nMessage-ID: ${id}\nDate: ${new Date().toUTCString()}\n`
      return { to, raw: Buffer.from(`${head}${answer.join('\n')}`.replaceAll('\n', '\r\n'), 'latin1') }
    },
  }
}
