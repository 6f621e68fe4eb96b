import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { freePort } from '../../bench/program.ts'
import { answering, logged } from './answering.ts'

export type Postfix = {
  readonly port: number
  /** Mails it still has to deliver. */
  readonly queued: () => number
  /** How many tries to deliver ended so, by its own log: `sent`, `deferred`, `bounced`. */
  readonly tries: (how: 'sent' | 'deferred' | 'bounced') => number
  /** Connections that broke in the middle of a delivery. */
  readonly broken: () => number
}

const PROGRAM = '/usr/sbin/postfix'

/**
 * A Postfix of a test's own on loopback: it takes mail for `domains` and hands it to an LMTP or SMTP server, trying again
 * every second; ended after the file. Needs root, as Postfix does; throws where it is not installed. Nothing of the machine's
 * own Postfix is used.
 */
export async function openPostfix(
  domains: readonly string[],
  nextPort: number,
  by: 'lmtp' | 'smtp' = 'lmtp',
): Promise<Postfix> {
  if (!existsSync(PROGRAM)) throw new Error('Postfix is not installed: apt-get install postfix')
  if (userInfo().uid !== 0) throw new Error('Postfix can be started by root alone')
  const folder = mkdtempSync(join(tmpdir(), 'postfix-'))
  execFileSync('chmod', ['755', folder])
  const [config, queue, data, log] = ['etc', 'queue', 'data', 'log/mail.log'].map(part => join(folder, part))
  if (config === undefined || queue === undefined || data === undefined || log === undefined)
    throw new Error('no folder')
  for (const part of [config, queue, data, join(folder, 'log')]) mkdirSync(part)
  execFileSync('chown', ['postfix', data])
  const port = await freePort()
  writeFileSync(
    join(config, 'main.cf'),
    settings({
      folder,
      domains,
      next: by === 'lmtp' ? `lmtp:inet:127.0.0.1:${nextPort}` : `smtp:[127.0.0.1]:${nextPort}`,
    }),
  )
  writeFileSync(join(config, 'master.cf'), services(port))
  const child = spawn(PROGRAM, ['-c', config, 'start-fg'], { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' } })
  const ended = once(child, 'exit')
  afterAll(async () => {
    execFileSync(PROGRAM, ['-c', config, 'stop'], { stdio: 'ignore' })
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  await answering('Postfix', port, log)
  const count = (words: RegExp) => logged(log).match(words)?.length ?? 0
  return {
    port,
    queued: () =>
      Number(/(\d+) Request/.exec(execFileSync('postqueue', ['-c', config, '-p'], { encoding: 'utf8' }))?.[1] ?? 0),
    tries: how => count(new RegExp(`status=${how}`, 'g')),
    broken: () => count(/lost connection with 127|conversation with 127\S* timed out/g),
  }
}

function settings(at: { readonly folder: string; readonly domains: readonly string[]; readonly next: string }): string {
  return `compatibility_level = 3.6
queue_directory = ${at.folder}/queue
data_directory = ${at.folder}/data
maillog_file = ${at.folder}/log/mail.log
maillog_file_prefixes = ${at.folder}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
alternate_config_directories = ${at.folder}/etc
myhostname = relay.test
mydestination =
alias_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relay_domains = ${at.domains.join(' ')}
relay_transport = ${at.next}
default_transport = error:5.1.1 nothing leaves this machine
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_forbid_bare_newline = yes
message_size_limit = 52428800
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
lmtp_destination_concurrency_limit = 8
lmtp_destination_concurrency_failed_cohort_limit = 1000
transport_retry_time = 1s
smtpd_client_connection_rate_limit = 0
in_flow_delay = 0
`
}

function services(port: number): string {
  const inner = 'n - n'
  return `127.0.0.1:${port} inet n - n - - smtpd
pickup unix ${inner} 60 1 pickup
cleanup unix ${inner} - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
showq unix n - n - - showq
lmtp unix - - n - - lmtp
smtp unix - - n - - smtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`
}
