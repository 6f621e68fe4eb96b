import { piecesOf } from '../contract/pieces.ts'
import {
  deleteDraft,
  listMovable,
  listVersions,
  moveCases,
  publishDraft,
  putDraft,
  readDraft,
  readDraftFile,
  readVersionFile,
  uploadNew,
  withdrawVersion,
} from '../contract/routine-change.ts'
import {
  readDraft as draftOf,
  dropDraft,
  uploadNew as keepNew,
  readDraftBytes,
  uploadDraft,
} from '../desk/routine-change/draft.ts'
import { moveCases as move, readMovable } from '../desk/routine-change/move.ts'
import { publishDraft as publish } from '../desk/routine-change/publish.ts'
import { readVersionBytes, readVersions } from '../desk/routine-change/versions.ts'
import { withdrawComing } from '../desk/routine-change/withdraw.ts'
import { sendFile } from './attachment.ts'
import { doorOf, type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** A megabyte in base64, and what stands round it. */
const WITH_FILE = 1_500_000

/** Versions of a routine: their files, what is uploaded and published, and cases moved from one to another. */
export function mountRoutineChange(frame: Frame): void {
  const { house } = frame
  mount(frame, listVersions, async ({ known, params, reply, refuse }) => {
    const read = await readVersions(house, known.viewer, params.routine)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, readVersionFile, async ({ known, params, reply, refuse }) => {
    const read = await readVersionBytes(house, known.viewer, params.routine, params.version)
    if (!read.done) return refuse(read.refusal)
    return sendFile(reply, bpmnFile(`${params.routine}-${params.version}.bpmn`, read.value))
  })
  mount(frame, readDraft, async ({ known, params, reply, refuse }) => {
    const read = await draftOf(house, known.viewer, params.routine)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(
    frame,
    putDraft,
    async ({ known, params, body, reply, refuse }) => {
      const file = { name: body.name, bpmn: Buffer.from(body.bpmn, 'base64') }
      const kept = await uploadDraft(house, known.viewer, params.routine, file)
      return kept.done ? reply.send(kept.value) : refuse(kept.refusal)
    },
    WITH_FILE,
  )
  mount(
    frame,
    uploadNew,
    async ({ known, body, reply }) => {
      const file = { name: body.name, bpmn: Buffer.from(body.bpmn, 'base64') }
      return reply.send(await keepNew(house, known.viewer, file))
    },
    WITH_FILE,
  )
  mount(frame, deleteDraft, async ({ known, params, reply }) => {
    await dropDraft(house, known.viewer, params.routine)
    return reply.code(204).send()
  })
  mount(frame, readDraftFile, async ({ known, params, reply, refuse }) => {
    const read = await readDraftBytes(house, known.viewer, params.routine)
    return read.done ? sendFile(reply, bpmnFile(`${params.routine}.bpmn`, read.value)) : refuse(read.refusal)
  })
  mount(frame, publishDraft, async ({ known, params, body, request, reply, refuse }) => {
    const done = await publish(house, known.viewer, params.routine, body.validFrom, requestKeyOf(request))
    if (!done.done) return refuse(done.refusal)
    const at = `/api/routines/${params.routine}/versions/${done.value.version}/bpmn`
    return reply.code(201).header('location', at).send(done.value)
  })
  mount(frame, withdrawVersion, async ({ known, params, reply, refuse }) => {
    const done = await withdrawComing(house, known.viewer, params.routine, params.version)
    return done.done ? reply.code(204).send() : refuse(done.refusal)
  })
  mount(frame, listMovable, async ({ known, params, query, reply, refuse }) => {
    const read = await readMovable(house, known.viewer, params.routine, params.version, query)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, moveCases, async ({ known, params, body, reply, refuse }) => {
    const moving = { key: params.routine, version: params.version, ...body }
    const moved = await move(house, known.viewer, doorOf(known), moving)
    return moved.done ? reply.send(moved.value) : refuse(moved.refusal)
  })
}

function bpmnFile(name: string, content: Buffer) {
  return { name, mediaType: 'application/octet-stream', content: piecesOf(content) }
}
