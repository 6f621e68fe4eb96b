/** What a peer did: requests a second and milliseconds at one client and at eight; CPU of everything it is made of. */
export type PeerFigures = {
  readonly peer: 'rt' | 'osticket'
  readonly how: string
  readonly one: { readonly perSecond: number; readonly p50Ms: number; readonly p95Ms: number }
  readonly eight: { readonly perSecond: number; readonly p50Ms: number; readonly p95Ms: number } | null
  readonly cpuMs: number
}

export type MeasureName =
  | 'list'
  | 'case'
  | 'open'
  | 'reply'
  | 'mail'
  | 'search-rare'
  | 'search-middling'
  | 'search-common'

/**
 * Request Tracker 5.0.3 with 100,000 tickets and osTicket 1.18.1 with 10,000, out of PEER-FIGURES.md. Of RT's two ways
 * the faster: with a session's cookie, since its tokens cost a bcrypt a request.
 */
export const peers: Readonly<Record<MeasureName, readonly PeerFigures[]>> = {
  list: [rt('REST, 50 with fields, cookie', [4.95, 205, 242], [8.45, 868, 1148], 195)],
  case: [
    rt('REST, ticket, history and attachments in three requests, cookie', [12, 82, 93.5], [19.6, 397, 492], 80.3),
    osTicket('ticket page', [22.11, 40.6, 55.4], [48.86, 159, 185], 40),
  ],
  open: [
    rt('REST, cookie', [3.39, 293, 339], [6.37, 1162, 1443], 300),
    osTicket('API', [19.25, 50.2, 62.6], [39.58, 183, 222], 44.6),
  ],
  reply: [rt('REST, comment and status, cookie', [2.76, 317, 487], [5.73, 1313, 1849], 368)],
  mail: [rt('rt-mailgate, until it is a ticket', [2.24, 437, 497], [4.77, 1396, 2037], 338)],
  'search-rare': [rt('REST, numbers only, cookie', [21.5, 44.6, 65.6], null, 42.3)],
  'search-middling': [rt('REST, numbers only, cookie', [13.8, 69.1, 90.8], null, 73.2)],
  'search-common': [rt('REST, numbers only, cookie', [4.43, 222, 246], null, 390)],
}

/** Megabytes of the four workers; seconds from start to first answer; gzipped kilobytes and requests of pages. */
export const peersAtRest = {
  rt: { memoryMb: 1124, startSeconds: 2.76, listPage: { kB: 612, requests: 5 }, casePage: { kB: 610, requests: 6 } },
  osticket: { memoryMb: 193, listPage: { kB: 413, requests: 41 }, casePage: { kB: 418, requests: 41 } },
} as const

type Triple = readonly [perSecond: number, p50Ms: number, p95Ms: number]

function rt(how: string, one: Triple, eight: Triple | null, cpuMs: number): PeerFigures {
  return { peer: 'rt', how, one: told(one), eight: eight === null ? null : told(eight), cpuMs }
}

function osTicket(how: string, one: Triple, eight: Triple, cpuMs: number): PeerFigures {
  return { peer: 'osticket', how, one: told(one), eight: told(eight), cpuMs }
}

function told([perSecond, p50Ms, p95Ms]: Triple) {
  return { perSecond, p50Ms, p95Ms }
}
