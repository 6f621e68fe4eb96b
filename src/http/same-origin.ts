import type { FastifyRequest } from 'fastify'

/**
 * Whether a browser says that one of our own pages made this request (J06). Browsers send at least one of the two
 * headers with everything that is not a GET; what has neither is no page of ours.
 */
export function isSameOrigin({ headers }: FastifyRequest, baseUrl: string): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined && site === undefined) return false
  if (site !== undefined && site !== 'same-origin') return false
  return origin === undefined || origin === new URL(baseUrl).origin || isLoopbackPage(origin, headers.host)
}

/**
 * Whether a browser says that another site made this request, and it would change something. It is refused before a
 * byte of it is read; a program that shows a token is none a browser would send by itself.
 */
export function comesFromElsewhere(request: FastifyRequest, baseUrl: string): boolean {
  const { headers, method } = request
  if (method === 'GET' || method === 'HEAD' || headers.authorization !== undefined) return false
  const tells = headers.origin !== undefined || headers['sec-fetch-site'] !== undefined
  return tells && !isSameOrigin(request, baseUrl)
}

/** On one's own machine the desk may be opened as localhost or 127.0.0.1, and both are it. */
function isLoopbackPage(origin: string, host: string | undefined): boolean {
  return host !== undefined && isLoopbackHost(host) && origin === `http://${host}`
}

/** Whether a Host header names this machine to itself. */
export function isLoopbackHost(host: string): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host)
}
