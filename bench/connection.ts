import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type Answer = { readonly status: number; readonly head: string; readonly body: string }

/** One kept-alive HTTP connection to this machine: one request after the other. */
export type HttpConnection = {
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Answer>
  readonly close: () => void
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }

const HEAD_ENDS = '\r\n\r\n'

/**
 * Opens a connection that costs the machine next to nothing: it shares the two cores with what it measures, and Node's
 * own client takes about as long for a request as the desk does. Answers have to carry Content-Length (RFC 9112 6.3).
 */
export async function openConnection(url: string, headers: Readonly<Record<string, string>>): Promise<HttpConnection> {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.setNoDelay(true)
  await once(socket, 'connect')
  const always = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const take = answersOf(socket)
  return {
    ask(method, path, body) {
      const sent = body === undefined ? '' : JSON.stringify(body)
      const typed =
        body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(sent)}\r\n`
      socket.write(`${method} ${path} HTTP/1.1\r\n${always.join('')}${typed}\r\n${sent}`)
      return take()
    },
    close: () => socket.destroy(),
  }
}

/** Hands out the next answer that has come whole. */
function answersOf(socket: Socket): () => Promise<Answer> {
  let waiting: Waiting | null = null
  let chunks: Buffer[] = []
  let bytes = 0
  let whole = Number.POSITIVE_INFINITY
  socket.on('data', chunk => {
    chunks.push(chunk)
    bytes += chunk.length
    if (whole === Number.POSITIVE_INFINITY) whole = lengthOf(Buffer.concat(chunks))
    if (bytes < whole) return
    const answer = Buffer.concat(chunks)
    chunks = []
    bytes = 0
    whole = Number.POSITIVE_INFINITY
    const ends = answer.indexOf(HEAD_ENDS)
    const head = answer.toString('latin1', 0, ends)
    const body = answer.toString('utf8', ends + HEAD_ENDS.length)
    waiting?.resolve({ status: Number(head.slice(9, 12)), head, body })
  })
  const broken = () => waiting?.reject(new Error('the connection broke'))
  socket.on('error', broken)
  socket.on('close', broken)
  return () => new Promise((resolve, reject) => (waiting = { resolve, reject }))
}

/** Bytes of the whole answer, once its head is here. */
function lengthOf(begun: Buffer): number {
  const ends = begun.indexOf(HEAD_ENDS)
  if (ends === -1) return Number.POSITIVE_INFINITY
  const length = /\r\ncontent-length: (\d+)/i.exec(begun.toString('latin1', 0, ends))?.[1]
  if (length === undefined) throw new Error(`an answer without a length: ${begun.toString('latin1', 0, ends)}`)
  return ends + HEAD_ENDS.length + Number(length)
}
