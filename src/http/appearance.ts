import type { Frame } from './mount.ts'

/** The sheet of its colours and its logo, by their content: for everybody, also before she has signed in. */
export function mountAppearance({ app, looks }: Frame): void {
  app.get<{ Params: { name: string } }>('/appearance/:name', async (request, reply) => {
    const { sheet, logo } = await looks.now()
    const file = [sheet, logo].find(each => each?.path === `/appearance/${request.params.name}`)
    if (file === undefined || file === null) return reply.callNotFound()
    return reply.type(file.type).header('cache-control', 'public, max-age=31536000, immutable').send(file.content)
  })
}
