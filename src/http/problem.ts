import type { FastifyReply } from 'fastify'
import { refusalText } from '../contract/text/refusal-text.ts'
import type { ToldCode, ToldRefusal } from '../contract/text/told-refusal.ts'
import type { Language } from '../contract/value.ts'
import type { DeskRefusal } from '../desk/house.ts'

/** A refusal on its way out, with what a program needs to know besides its code. */
export type HttpRefusal = (ToldRefusal | DeskRefusal) & {
  readonly faults?: readonly { readonly path: string; readonly code: string }[]
}

/**
 * Answers with problem details (RFC 9457): the rule's stable code, a sentence in the reader's language, and the data
 * of the refusal. What may not be seen is `not-found`, with the same bytes as what does not exist.
 */
export function refuse(reply: FastifyReply, language: Language, refusal: HttpRefusal): FastifyReply {
  const { code, faults, ...data } = refusal
  const status = statusOf[code]
  const body = {
    type: `urn:linje:${code}`,
    ...refusalText(language, refusal),
    status,
    code,
    ...(Object.keys(data).length === 0 ? {} : { data }),
    ...(faults === undefined ? {} : { faults }),
  }
  if (code === 'too-many-attempts') reply.header('retry-after', '900')
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body))
}

/** 404 may not see; 403 may see, may not do; 409 the state forbids it; 422 what was sent cannot be meant so. */
export const statusOf: Readonly<Record<ToldCode, number>> = {
  'not-found': 404,
  'not-your-line': 403,
  'not-your-agency': 403,
  'not-your-letter': 403,
  'only-first-line': 403,
  'only-second-line': 403,
  'only-administrator': 403,
  'only-process-owner': 403,
  'through-first-line': 403,
  'through-application-supplier': 403,
  'already-closed': 409,
  'already-solved': 409,
  'already-confirmed': 409,
  unchanged: 409,
  'not-solved': 409,
  'not-waiting': 409,
  'not-confirmed': 409,
  'not-sent-to-supplier': 409,
  'no-handler': 409,
  'no-owner': 409,
  'no-requester': 409,
  'too-late': 409,
  'step-not-active': 409,
  'not-a-member': 422,
  'not-a-way': 422,
  'follow-up-in-the-past': 422,
  'reason-required': 422,
  'area-required': 422,
  'information-demanded': 409,
  'no-notice': 409,
  'later-version-untold': 409,
  'notice-ended': 409,
  'not-published': 409,
  'already-published': 409,
  'nobody-concerned': 422,
  'no-service': 422,
  'only-reached': 403,
  'ends-before-start': 422,
  'next-update-past': 422,
  'already-confidential': 409,
  'not-confidential': 409,
  'not-a-reader': 422,
  'no-reader-there': 422,
  'too-few-readers': 422,
  'reader-outside-lines': 422,
  'review-day-past': 422,
  'already-proposed': 409,
  'nothing-proposed': 409,
  'another-reader': 403,
  'sign-in-to-read': 403,
  'supplier-without-account': 422,
  'not-for-many': 409,
  unknown: 422,
  'version-required': 428,
  'changed-meanwhile': 409,
  'idempotency-key-reused': 422,
  'invalid-cursor': 422,
  'address-taken': 409,
  'no-mail-server': 409,
  'set-by-surroundings': 409,
  'no-draft': 409,
  'routine-faulty': 409,
  'valid-from-past': 422,
  'version-in-use': 409,
  'cannot-be-placed': 409,
  'too-little-contrast': 422,
  'not-your-team': 403,
  'notice-changed': 409,
  'texts-changed': 409,
  'article-changed': 409,
  'block-changed': 409,
  'unknown-letter-field': 422,
  'letter-field-missing': 422,
  'unknown-text-field': 422,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'only-in-person': 403,
  'read-only-token': 403,
  'too-many-attempts': 429,
  'link-spent': 404,
  invalid: 422,
  malformed: 400,
  'not-json': 415,
  'too-large': 413,
  'other-origin': 403,
  'wrong-host': 421,
  failed: 500,
}
