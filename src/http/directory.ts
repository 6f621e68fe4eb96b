import { readDirectory } from '../contract/directory.ts'
import { readDirectory as directoryOf } from '../desk/directory.ts'
import { type Frame, mount } from './mount.ts'

/** What staff choose among. */
export function mountDirectory(frame: Frame): void {
  const { house } = frame
  mount(frame, readDirectory, async ({ known, reply, refuse }) => {
    const directory = await directoryOf(house, known.viewer)
    return directory.done ? reply.send(directory.value) : refuse(directory.refusal)
  })
}
