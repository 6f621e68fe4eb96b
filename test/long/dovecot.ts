import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { freePort } from '../../bench/program.ts'

export type Dovecot = {
  readonly port: number
  /** Puts a mail into the user's INBOX, unseen. */
  readonly deliver: (name: string, raw: string | Uint8Array) => void
  /** Makes the folder forget its numbers, as one that was restored does; the UIDVALIDITY it had (RFC 9051). */
  readonly renumber: () => string
  readonly validity: () => string
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
  await answering(port)
  let delivered = 0
  const admin = (...words: readonly string[]) => execFileSync('doveadm', ['-c', config, ...words], { encoding: 'utf8' })
  const validity = () => admin('mailbox', 'status', '-u', 'linje', 'uidvalidity', 'INBOX').trim()
  return {
    port,
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

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'data').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('Dovecot does not answer')
}
