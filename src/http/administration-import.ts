import { importFile, previewImport, readSample } from '../contract/administration-import.ts'
import { importFile as take } from '../desk/administration/import/import-file.ts'
import { sampleOf } from '../desk/administration/import/sample.ts'
import { disposition } from './attachment.ts'
import { type Frame, mount, WITH_FILES } from './mount.ts'

/** Files with people, organisations and services: a sample, a look at one, and taking it in. */
export function mountImport(frame: Frame): void {
  const { house, who } = frame
  for (const [route, keep] of [
    [previewImport, false],
    [importFile, true],
  ] as const) {
    mount(
      frame,
      route,
      async ({ known, params, body, reply, refuse }) => {
        const taken = await take(house, known.viewer, params.kind, Buffer.from(body.file, 'base64'), keep)
        if (keep) who.forget()
        return taken.done ? reply.send(taken.value) : refuse(taken.refusal)
      },
      WITH_FILES,
    )
  }
  mount(frame, readSample, async ({ known, params, reply }) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', disposition('attachment', `linje-${params.kind}.csv`))
      .send(sampleOf(params.kind, known.viewer.language)),
  )
}
