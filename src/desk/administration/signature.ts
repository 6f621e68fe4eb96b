import { isIP } from 'node:net'
import type { LookedUp, Signature, SigningKey } from '../../contract/administration-signature.ts'
import { newKeyPair } from '../../mail/dkim/key-pair.ts'
import { recordOf, standingOf } from '../../mail/dkim/record.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import type { Reader } from '../../store/database.ts'
import {
  type KeptKey,
  keepSigningKey,
  letSign,
  removeSigningKey,
  senderDomains,
  signingKeys,
} from '../../store/signing-key-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { sealedForSigning } from '../signing.ts'

/** How letters are signed, for each domain that letters leave from or that has a key. */
export async function listSignatures(house: House): Promise<Signature[]> {
  return signatures(house, house.database)
}

/** Makes a key that waits, until its record stands in the DNS; the one that waits already stays. */
export function makeSigningKey(house: House, viewer: Viewer, domain: string): Promise<Outcome<Signature>> {
  return change(house, viewer, domain, async (tx, { sends, waiting }) => {
    if (waiting !== null) return true
    if (!sends) return false
    const { privateKey, publicKey } = await newKeyPair()
    // The DNS remembers a name for days: no selector comes twice.
    const selector = `linje-${house.newId().slice(-8)}`
    const sealed = sealedForSigning(house, privateKey)
    await keepSigningKey(tx, { domain, selector, publicKey, sealed, madeAt: house.now() })
    return true
  })
}

/** Signs by this key from now on, on every node; the one that signed before is gone. */
export function beginSigning(
  house: House,
  viewer: Viewer,
  domain: string,
  selector: string,
): Promise<Outcome<Signature>> {
  return change(house, viewer, domain, async (tx, { signing, waiting }) => {
    if (waiting?.selector === selector) await letSign(tx, domain, selector)
    return waiting?.selector === selector || signing?.selector === selector
  })
}

/** Removes a key; where it signed, letters leave unsigned. */
export function dropSigningKey(
  house: House,
  viewer: Viewer,
  domain: string,
  selector: string,
): Promise<Outcome<Signature>> {
  return change(house, viewer, domain, async (tx, { signing, waiting }) => {
    await removeSigningKey(tx, domain, selector)
    return [signing, waiting].some(key => key?.selector === selector)
  })
}

/** Asks the DNS whether others find the key. */
export async function lookUpSigningKey(house: House, domain: string, selector: string): Promise<Outcome<LookedUp>> {
  const key = (await signingKeys(house.database)).find(each => each.domain === domain && each.selector === selector)
  if (key === undefined) return { done: false, refusal: { code: 'not-found' } }
  const records = await house.txtOf(recordOf(key).name)
  if (records === null) return { done: true, value: { outcome: 'no-answer', seen: [] } }
  return { done: true, value: { outcome: standingOf(records, key.publicKey), seen: [...records] } }
}

/** Changes how a domain signs, with nobody else at the administrator's desk; false = it names nothing that is there. */
function change(
  house: House,
  viewer: Viewer,
  domain: string,
  act: (tx: Reader, before: Signature) => Promise<boolean>,
): Promise<Outcome<Signature>> {
  return inTransaction<Signature>(house, async tx => {
    await holdAdministration(tx)
    const before = await signatureOf(house, tx, domain)
    if (!(await act(tx, before))) return { done: false, refusal: { code: 'not-found' } }
    const after = await signatureOf(house, tx, domain)
    const [was, is] = [told(before), told(after)]
    if (JSON.stringify(was) !== JSON.stringify(is)) {
      const entry = { id: house.newId(), kind: 'signature', subject: domain, subjectId: null } as const
      await logChanges(tx, viewer.actor.person, house.now(), [{ ...entry, before: was, after: is }])
    }
    return { done: true, value: after }
  })
}

async function signatureOf(house: House, tx: Reader, domain: string): Promise<Signature> {
  const found = (await signatures(house, tx)).find(each => each.domain === domain)
  return found ?? { domain, sends: false, signing: null, waiting: null }
}

async function signatures(house: House, tx: Reader): Promise<Signature[]> {
  const [keys, teams] = [await signingKeys(tx), await senderDomains(tx)]
  // A person in no team is written to from the house itself.
  const senders = new Set([...teams, ...(isName(house.mailDomain) ? [house.mailDomain] : [])])
  const domains = new Set([...senders, ...keys.map(({ domain }) => domain)])
  return [...domains].toSorted().map(domain => ({
    domain,
    sends: senders.has(domain),
    signing: shown(keys.find(key => key.domain === domain && key.signs)),
    waiting: shown(keys.find(key => key.domain === domain && !key.signs)),
  }))
}

/** A name with a record in the DNS: neither this machine alone nor an address of one. */
function isName(domain: string): boolean {
  return domain.includes('.') && isIP(domain) === 0
}

function shown(key: KeptKey | undefined): SigningKey | null {
  return key === undefined ? null : { selector: key.selector, record: recordOf(key), madeAt: key.madeAt }
}

/** As the log tells it: by their names, which are in the DNS for all to see. */
function told({ signing, waiting }: Signature) {
  return { signing: signing?.selector ?? null, waiting: waiting?.selector ?? null }
}
