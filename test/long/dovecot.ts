import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { freePort } from '../../bench/program.ts'
import { answering } from './answering.ts'

export type Dovecot = {
  /** The user's INBOX, as `linje mailbox set` takes it. */
  readonly inbox: string
  /** Puts a mail into the user's INBOX, unseen. */
  readonly deliver: (name: string, raw: string | Uint8Array) => void
  /** Makes the folder forget its numbers, as one that was restored does; the UIDVALIDITY it had (RFC 9051). */
  readonly renumber: () => string
  readonly validity: () => string
  /** How many of its mails are marked so. */
  readonly count: (mark: 'seen' | 'unseen') => number
  /** Runs doveadm for the user. */
  readonly admin: (...words: readonly string[]) => string
}

const PROGRAM = '/usr/sbin/dovecot'
/** Whom mail belongs to where root runs it; Dovecot refuses to be root for mail. */
const NOBODY = 65_534

/**
 * A Dovecot of a test's own on loopback, with one user `linje`, password `secret`; ended after the file. Throws where it
 * is not installed.
 */
export async function openDovecot(): Promise<Dovecot> {
  if (!existsSync(PROGRAM)) throw new Error('Dovecot is not installed: apt-get install dovecot-imapd')
  const folder = mkdtempSync(join(tmpdir(), 'dovecot-'))
  const inbox = join(folder, 'mail/linje')
  const root = userInfo().uid === 0
  const [uid, gid] = root ? [NOBODY, NOBODY] : [userInfo().uid, userInfo().gid]
  for (const part of ['', '/cur', '/new', '/tmp']) mkdirSync(inbox + part, { recursive: true })
  if (root) execFileSync('chown', ['-R', `${uid}:${gid}`, join(folder, 'mail')])
  execFileSync('chmod', ['755', folder])
  const port = await freePort()
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, settings({ folder, port, uid, gid, root }))
  const child = spawn(PROGRAM, ['-F', '-c', config], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  afterAll(async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  await answering('Dovecot', port, join(folder, 'log'))
  let delivered = 0
  const admin = (...words: readonly string[]) => execFileSync('doveadm', ['-c', config, ...words], { encoding: 'utf8' })
  const validity = () => admin('mailbox', 'status', '-u', 'linje', 'uidvalidity', 'INBOX').trim()
  return {
    inbox: `imap://linje@127.0.0.1:${port}/INBOX`,
    deliver(name, raw) {
      delivered += 1
      // There at once and whole, as a delivery agent does it.
      const file = `${1_700_000_000 + delivered}.${name}.test`
      const written = join(inbox, 'tmp', file)
      writeFileSync(written, raw)
      if (root) chownSync(written, uid, gid)
      renameSync(written, join(inbox, 'new', file))
    },
    renumber() {
      const before = validity()
      for (const name of readdirSync(inbox)) if (name.startsWith('dovecot')) rmSync(join(inbox, name))
      return before
    },
    validity,
    count: mark => admin('search', '-u', 'linje', 'mailbox', 'INBOX', mark).split('\n').filter(Boolean).length,
    admin,
  }
}

function settings(at: {
  readonly folder: string
  readonly port: number
  readonly uid: number
  readonly gid: number
  readonly root: boolean
}): string {
  const { folder, port, uid, gid, root } = at
  const user = userInfo().username
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
protocols = imap
listen = 127.0.0.1
mail_location = maildir:${folder}/mail/%u
${root ? '' : `default_internal_user = ${user}\ndefault_login_user = ${user}\ndefault_internal_group = ${user}\n`}
first_valid_uid = 1
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
`
}
