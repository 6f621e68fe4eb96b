/** Where somebody was headed, if that is a page of ours; else the front page. Never another site (J11). */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !next.startsWith('/')) return '/'
  const url = URL.parse(next, 'http://linje.invalid')
  // `/.//evil.example` has our origin and, once it is shortened, a path that a browser takes for another host.
  if (url === null || url.origin !== 'http://linje.invalid' || url.pathname.startsWith('//')) return '/'
  return `${url.pathname}${url.search}`
}
