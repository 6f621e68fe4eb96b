import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { LONGEST_PASSWORD } from '../domain/password.ts'

/** The second of RFC 9106's recommended choices, with less memory: 19 MiB and two passes, as OWASP names it. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const SALT_BYTES = 16
const TAG_BYTES = 32

/** argon2id in PHC form, with a salt of its own. */
export async function passwordHash(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await derived(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`
}

/** Whether a password is the one that was hashed. What is not such a hash matches nothing. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
  const [, m, t, p, salt = '', tag = ''] = PHC.exec(phc) ?? []
  if (m === undefined) return false
  const cost = { memory: Number(m), passes: Number(t), parallelism: Number(p) }
  const expected = Buffer.from(tag, 'base64')
  const given = await derived(password, Buffer.from(salt, 'base64'), cost)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** A hash nobody has the password of: looked at for unknown accounts, so that they take as long as known ones. */
export const nobodysHash = passwordHash(randomBytes(32).toString('base64'))

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }

/** The same password typed with other code points for the same letters is the same password (NIST SP 800-63B 3.1.1.2). */
function derived(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  // One that is too long to be anybody's is as good as its beginning.
  const message = Buffer.from(password.slice(0, LONGEST_PASSWORD + 1).normalize('NFKC'))
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, ...cost, tagLength: TAG_BYTES }, (error, tag) =>
      error === null ? resolve(tag) : reject(error),
    )
  })
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
