import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Frame } from './mount.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

type Kept = {
  readonly type: string
  readonly lasting: boolean
  readonly plain: Buffer
  readonly packed: Readonly<Partial<Record<'br' | 'gzip', Buffer>>>
}

/** The built pages of the desk under /desk/, from memory; what is no file is a page of the program in the browser. */
export async function mountDesk({ app }: Frame, folder: string): Promise<void> {
  const files = await keptFiles(folder)
  const page = files.get('index.html')
  const answer = (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) => {
    const path = request.params['*']
    const file = files.get(path) ?? (path.startsWith('assets/') ? undefined : page)
    return file === undefined ? reply.callNotFound() : send(request, reply, file)
  }
  app.get('/desk', (_, reply) => reply.redirect('/desk/'))
  app.get<{ Params: { '*': string } }>('/desk/*', answer)
}

function send({ headers }: FastifyRequest, reply: FastifyReply, file: Kept): FastifyReply {
  const takes = headers['accept-encoding'] ?? ''
  const way = (['br', 'gzip'] as const).find(each => file.packed[each] !== undefined && takes.includes(each))
  reply
    .type(file.type)
    .header('vary', 'accept-encoding')
    // A file whose name holds its hash never changes; the page that names it is asked for anew each time.
    .header('cache-control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (way !== undefined) reply.header('content-encoding', way)
  return reply.send((way === undefined ? undefined : file.packed[way]) ?? file.plain)
}

/** Every file of the build; none when there is no build yet. Packed once, so that no request waits for it. */
async function keptFiles(folder: string): Promise<ReadonlyMap<string, Kept>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const kept = new Map<string, Kept>()
  // One after the other: packed all at once they would take 100 MB for a moment, the most the server ever holds.
  for (const file of files) {
    const name = relative(folder, file).split(sep).join('/')
    kept.set(name, await keep(file, name))
  }
  return kept
}

async function keep(file: string, name: string): Promise<Kept> {
  const plain = await readFile(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const lasting = name.startsWith('assets/')
  if (!/^(text|application\/json|image\/svg)/.test(type)) return { type, lasting, plain, packed: {} }
  const packed = { br: await brotli(plain), gzip: await promisify(gzip)(plain, { level: 9 }) }
  return { type, lasting, plain, packed }
}

/** Quality 9 packs in a fraction of the time of 11 and is within a few hundredths of it. */
function brotli(plain: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
