import { changeLetter, listLetters, previewLetter } from '../contract/administration-letter.ts'
import { changeLetter as change, listLetters as letters } from '../desk/administration/letters.ts'
import { previewLetter as preview } from '../desk/administration/preview-letter.ts'
import { type Frame, mount } from './mount.ts'

/** The letters that Linje writes by itself, in the words of the house and of its teams. */
export function mountLetters(frame: Frame): void {
  const { house } = frame
  mount(frame, listLetters, async ({ query, reply, refuse }) => {
    const found = await letters(house, query.team)
    return found.done ? reply.send({ items: found.value }) : refuse(found.refusal)
  })
  mount(frame, changeLetter, async ({ known, params, body, reply, refuse }) => {
    const changed = await change(house, known.viewer, params.kind, body)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, previewLetter, async ({ params, body, reply, refuse }) => {
    const shown = await preview(house, params.kind, body)
    return shown.done ? reply.send(shown.value) : refuse(shown.refusal)
  })
}
