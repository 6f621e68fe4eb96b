import { type RefObject, useState } from 'react'
import type { TimeZone } from '../../../contract/time-zone.ts'
import { useWords, useZone } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { useSentFiles } from '../scene/sent-files.ts'
import { UNDO_SECONDS } from '../scene/undo.ts'
import { faultOfFiles, uploadsOf } from '../scene/uploads.ts'
import { useDoing } from '../scene/use-doing.ts'
import { dayWritten, workingDaysFrom, writtenDay } from '../scene/working-day.ts'
import type { Audience } from './audience.ts'
import type { Draft } from './draft.ts'
import type { Colleague } from './mentions.ts'
import { type Afterwards, type AfterwardsName, actsOf, afterwardsFor } from './sending.ts'
import { useMeanwhile } from './use-meanwhile.ts'

/** A status to be set in the same act, and for waiting the day as it is written. */
export type ChosenStatus = { readonly status: AfterwardsName; readonly day: string }

type Sending = {
  readonly audience: Audience
  readonly draft: Draft
  readonly files: readonly File[]
  readonly calls: readonly Colleague[]
  /** The field, and the note that somebody answered meanwhile: where one is taken when something is in the way. */
  readonly field: RefObject<HTMLElement | null>
  readonly note: RefObject<HTMLElement | null>
  readonly onDone: () => void
}

/** Working days until a case that waits for an answer comes back by itself. */
const WAITING_DAYS = 5

/** Sends a letter, with what becomes of the status: what has to be there is asked for, what is in the way is told. */
export function useSending({ audience, draft, files, calls, field, note, onDone }: Sending) {
  const scene = useScene()
  const sentFiles = useSentFiles()
  const { composer } = useWords().casePage
  const zone = useZone()
  const { news, seen, know } = useMeanwhile(scene.view, audience, draft.text)
  const doing = useDoing(scene, seen)
  const [isTried, setTried] = useState(false)
  const [wanted, choose] = useState<ChosenStatus>(() => ({
    status: 'stay',
    day: writtenDay(zone, workingDaysFrom(zone, new Date(), WAITING_DAYS)),
  }))
  const among = afterwardsFor(audience, scene.view)
  const chosen = among.includes(wanted.status) ? wanted : { ...wanted, status: 'stay' as const }
  const afterwards = afterwardsOf(chosen, zone)
  const isMailed = audience.kind !== 'internal' && draft.how === 'mail'
  const isBlank = draft.text.trim() === ''
  const sendAnyway = async () => {
    if (afterwards === null) return
    know()
    const mentions = calls.map(each => each.id)
    const sent = { how: draft.how, text: draft.text, mentions, attachments: await uploadsOf(files) }
    sentFiles.hold(draft.text, files)
    const leaves = { text: composer.sent(audience.name), seconds: UNDO_SECONDS }
    doing.run(actsOf(audience, sent, afterwards), isMailed ? leaves : composer.kept, onDone)
  }
  const send = () => {
    setTried(true)
    if (doing.busy || afterwards === null || faultOfFiles(files) !== null) return
    if (isBlank) field.current?.focus()
    else if (news.length > 0) note.current?.focus()
    else void sendAnyway()
  }
  return {
    among,
    chosen,
    choose,
    news,
    know,
    send,
    sendAnyway: () => void sendAnyway(),
    doing,
    isMailed,
    lacksText: isTried && isBlank,
    lacksDay: isTried && afterwards === null,
  } as const
}

/** What is done with the status; null where the day cannot be read. */
function afterwardsOf({ status, day }: ChosenStatus, zone: TimeZone): Afterwards | null {
  if (status !== 'wait') return { status }
  const until = dayWritten(zone, day)
  return until === null ? null : { status, until: until.toISOString() }
}
