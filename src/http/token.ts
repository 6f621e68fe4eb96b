import { endToken, listTokens, makeToken } from '../contract/token.ts'
import { endToken as end, listTokens as list, makeToken as make } from '../desk/api-token.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/**
 * Tokens of programs. They are made and ended in person: a program that has got hold of one cannot make itself another
 * that outlives it.
 */
export function mountTokens(frame: Frame): void {
  const { house, who } = frame
  mount(frame, listTokens, async ({ known, query, reply, refuse }) => {
    const tokens = await list(house, known.viewer, query)
    return tokens.done ? reply.send(tokens.value) : refuse(tokens.refusal)
  })
  mount(frame, makeToken, async ({ known, body, request, reply, refuse }) => {
    if (known.by !== 'cookie') return refuse({ code: 'only-in-person' })
    const made = await make(house, known.viewer, body, requestKeyOf(request))
    // The secret is told this once and kept by nobody on the way.
    return made.done ? reply.code(201).header('cache-control', 'no-store').send(made.value) : refuse(made.refusal)
  })
  mount(frame, endToken, async ({ known, params, reply, refuse }) => {
    if (known.by !== 'cookie') return refuse({ code: 'only-in-person' })
    const ended = await end(house, known.viewer, params.token)
    who.forget()
    return ended.done ? reply.code(204).send() : refuse(ended.refusal)
  })
}
