import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { act } from '../contract/case-route.ts'
import type { CommandName } from '../contract/command-path.ts'
import { type CommandRoute, commandRoutes } from '../contract/command-route.ts'
import { execute } from '../desk/execute.ts'
import { answerWithCase } from './case.ts'
import { doorOf, type Frame, mount, WITH_FILES } from './mount.ts'
import type { HttpRefusal } from './problem.ts'
import { readInput } from './read-input.ts'
import { conditionsOf } from './request-header.ts'

const WITH_UPLOADS: readonly CommandName[] = ['write', 'send-to-supplier']

/** Each command under its own noun: path and body together are an act, and what is done is what `acts` would do. */
export function mountCommands(frame: Frame): void {
  for (const route of commandRoutes) mountCommand(frame, route)
}

function mountCommand(frame: Frame, route: CommandRoute): void {
  // The body is read once, as part of the act.
  const promise = { ...route, body: z.unknown() }
  const bodyLimit = WITH_UPLOADS.includes(route.command) ? WITH_FILES : undefined
  mount(
    frame,
    promise,
    async (call): Promise<FastifyReply> => {
      const { known, params, body, request, refuse } = call
      const { number, ...named } = params
      const asked = actAsked(route, named, body)
      if (!asked.ok) return refuse({ code: 'invalid', faults: asked.faults.map(withoutBody) })
      const conditions = conditionsOf(request)
      if (conditions.ifMatch === undefined && route.method !== 'POST') return refuse({ code: 'version-required' })
      const done = await execute(frame.house, known.viewer, doorOf(known), number, [asked.value], conditions)
      if (!done.done) return refuse(namesNothing(done.refusal, named) ? { code: 'not-found' } : done.refusal)
      return answerWithCase(frame, call, done.value.number, route.method === 'POST' ? 201 : 200)
    },
    bodyLimit,
  )
}

/** The act that path and body ask for; a command without a body takes none. */
function actAsked(route: CommandRoute, named: Readonly<Record<string, unknown>>, body: unknown) {
  const asked = { action: route.command, ...named }
  if (route.body !== undefined) return readInput(act, { ...asked, body: body ?? {} })
  const nothing = readInput(undefined, body)
  return nothing.ok ? readInput(act, asked) : nothing
}

function withoutBody({ path, code }: { readonly path: string; readonly code: string }) {
  return { path: path.replace(/^body\.?/, ''), code }
}

/** Whether it is the path that names what does not exist, or what the viewer may not know of (I05). */
function namesNothing(refusal: HttpRefusal, named: Readonly<Record<string, unknown>>): boolean {
  if (refusal.code !== 'unknown') return false
  return (refusal.what === 'case' ? 'to' : refusal.what) in named
}
