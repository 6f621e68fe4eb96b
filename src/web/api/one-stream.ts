/** What the stream of live events tells. */
export type Told =
  | { readonly kind: 'case'; readonly number: number; readonly version: number }
  | { readonly kind: 'presence'; readonly number: number }
  | { readonly kind: 'mail' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'found' }

const NAME = 'linje-live'
const AGAIN_MS = 5_000

/**
 * Hears live events on one stream for the whole browser (a browser opens six connections to a host at most): the tab
 * that holds the lock has the stream and passes on what it says; when it closes, another takes over. Gives back how to
 * stop.
 */
export function listenOnce(hear: (told: Told) => void): () => void {
  const ended = new AbortController()
  const others = new BroadcastChannel(NAME)
  others.onmessage = ({ data }: MessageEvent<Told>) => hear(data)
  const hold = () =>
    new Promise<void>(resolve => {
      // The lock may come in the moment in which it is no longer wanted.
      if (ended.signal.aborted) return resolve()
      const close = openStream(told => {
        hear(told)
        others.postMessage(told)
      })
      ended.signal.addEventListener('abort', () => {
        close()
        resolve()
      })
    })
  // Abort ends both the waiting for the lock and the holding of it.
  void navigator.locks.request(NAME, { signal: ended.signal }, hold).catch(() => {})
  return () => {
    ended.abort()
    others.close()
  }
}

/** A stream that is opened again by the browser after a break, and by us after a refusal. */
function openStream(tell: (told: Told) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let source = connect()
  function connect(): EventSource {
    const stream = new EventSource('/api/live')
    stream.addEventListener('open', () => tell({ kind: 'found' }))
    stream.addEventListener('error', () => {
      tell({ kind: 'lost' })
      if (stream.readyState !== EventSource.CLOSED) return
      timer = setTimeout(() => {
        source = connect()
      }, AGAIN_MS)
    })
    stream.addEventListener('mail', () => tell({ kind: 'mail' }))
    stream.addEventListener('presence', ({ data }: MessageEvent<string>) => {
      const news: { number: number } = JSON.parse(data)
      tell({ kind: 'presence', number: news.number })
    })
    stream.addEventListener('case', ({ data }: MessageEvent<string>) => {
      const news: { number: number; version: number } = JSON.parse(data)
      tell({ kind: 'case', number: news.number, version: news.version })
    })
    return stream
  }
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
