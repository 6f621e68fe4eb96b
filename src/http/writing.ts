import { addTextBlock, changeTextBlock, dropTextBlock, listTextBlocks } from '../contract/text-block.ts'
import { listMentions, readWritingHelp } from '../contract/writing.ts'
import { listMentions as mentionsOf } from '../desk/mention.ts'
import {
  addTextBlock as add,
  listTextBlocks as blocksOf,
  changeTextBlock as change,
  dropTextBlock as drop,
} from '../desk/text-block.ts'
import { readWritingHelp as helpOf } from '../desk/writing-help.ts'
import { doorOf, type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** What helps to write: whom to, text blocks, and the notes that call upon me. */
export function mountWriting(frame: Frame): void {
  const { house } = frame
  mount(frame, readWritingHelp, async ({ known, params, reply, refuse }) => {
    const help = await helpOf(house, known.viewer, doorOf(known), params.number)
    return help.done ? reply.send(help.value) : refuse(help.refusal)
  })
  mount(frame, listMentions, async ({ known, query, reply, refuse }) => {
    const page = await mentionsOf(house, known.viewer, query.after)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, listTextBlocks, async ({ known, reply, refuse }) => {
    const blocks = await blocksOf(house, known.viewer)
    return blocks.done ? reply.send({ items: blocks.value }) : refuse(blocks.refusal)
  })
  mount(frame, addTextBlock, async ({ known, body, request, reply, refuse }) => {
    const added = await add(house, known.viewer, body, requestKeyOf(request))
    return added.done ? reply.code(201).send(added.value) : refuse(added.refusal)
  })
  mount(frame, changeTextBlock, async ({ known, params, body, reply, refuse }) => {
    const changed = await change(house, known.viewer, params.block, body)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, dropTextBlock, async ({ known, params, reply, refuse }) => {
    const dropped = await drop(house, known.viewer, params.block)
    return dropped.done ? reply.code(204).send() : refuse(dropped.refusal)
  })
}
