import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import type { Act } from '../../contract/case-route.ts'
import { useDirectory, useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { OpenForm } from './act/open-form.tsx'
import { CaseHead, News } from './case-head.tsx'
import { ConfidentialLine } from './confidential/confidential-line.tsx'
import { Composer, type Writing } from './conversation/composer.tsx'
import { ConversationView } from './conversation/conversation-view.tsx'
import { HandedOver } from './conversation/handed-over.tsx'
import { NotArrived } from './conversation/not-arrived.tsx'
import { Facts } from './facts.tsx'
import { GeneralInterest } from './general-interest.tsx'
import { firstNew } from './history/first-new.ts'
import { History } from './history/history.tsx'
import { OfferActs } from './offer-acts.tsx'
import { RefusedActs } from './refused-acts.tsx'
import { ReleaseNote } from './release-note.tsx'
import { NextBar } from './routine/next-bar.tsx'
import { Ribbon } from './routine/ribbon.tsx'
import { type Action, type CaseScene, SceneProvider, type Told } from './scene/case-scene.ts'
import { TroubleNote } from './scene/trouble-note.tsx'
import { useDoing } from './scene/use-doing.ts'
import { HerNumber } from './supplier/her-number.tsx'
import { Reminder } from './supplier/reminder.tsx'
import { ToCall } from './supplier/to-call.tsx'
import { useTyping } from './use-typing.ts'

/** These come when the case stands: they have words of their own. */
const CaseNotices = lazy(async () => ({ default: (await import('../notices/case-notices.tsx')).CaseNotices }))
const WhoHasRead = lazy(async () => ({ default: (await import('../reads/who-has-read.tsx')).WhoHasRead }))

/** A case with everything that can be done with it, one act at a time, each in its place on the page. */
export function CaseDesk({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState<CaseScene['open']>(null)
  const [said, setSaid] = useState<Told>('')
  const [writing, setWriting] = useState<Writing | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const { facts, confidential } = useWords().casePage
  const me = useMe().person
  const navigate = useNavigate()
  const [seen] = useState(view.seen)
  const newFrom = firstNew(view, seen, me.name)
  const { onInput, isTyping } = useTyping()
  useDirectory()
  useEffect(() => {
    if (typeof said === 'string') return
    const timer = setTimeout(() => setSaid(''), said.seconds * 1_000)
    return () => clearTimeout(timer)
  }, [said])
  const say = (what: Told) => {
    setSaid(what)
    // Whoever acted goes on from what came of it, not from a button that is gone.
    told.current?.focus()
  }
  const write: CaseScene['write'] = (to, text = '', how, files = []) =>
    setWriting(before => ({ to, text, how, files, turn: (before?.turn ?? 0) + 1 }))
  const quick = useDoing({ view, say })
  const { from, close } = useClosing(open, () => setOpen(null))
  const start: CaseScene['start'] = (action, place) => {
    from.current = document.activeElement
    quick.clear()
    setSaid('')
    const act = quickAct(action, me.id)
    if (act !== null) quick.run(act.asked, act.told(doneWords))
    else if (action === 'agree-to-lifting') quick.run({ action }, confidential.done[action])
    else if (action === 'write-public') write('public')
    else if (action === 'write-internal') write('internal')
    else if (action === 'write-supplier') write(view.dealings.at(-1)?.supplier.id ?? '')
    else if (action === 'publish-notice') {
      // A notice is written on a page of its own.
      void navigate({ to: '/notices/$notice', params: { notice: 'new' }, search: { case: String(view.number) } })
    } else setOpen({ action, place })
  }
  const doneWords = useWords().casePage.done
  return (
    <SceneProvider value={{ view, open, start, close, write, say }}>
      <div className="case" onInput={onInput}>
        <div className="case-head">
          <CaseHead isWriting={isTyping} />
          <ConfidentialLine />
          <Ribbon />
          <NextBar />
          <ToCall />
          <NotArrived />
          <Reminder />
          <ReleaseNote />
          <OfferActs />
          <TroubleNote doing={quick} />
          <OpenForm place="next" />
          <p ref={told} tabIndex={-1} role="status" className="case-said">
            {typeof said === 'string' ? said : said.text}
          </p>
          <News />
        </div>
        <div className="case-main">
          <HandedOver />
          <ConversationView newFrom={newFrom} />
          <HerNumber />
          <Composer writing={writing} />
        </div>
        <aside className="case-side" aria-labelledby="case-facts">
          <h2 id="case-facts" className="ds-sr-only">
            {facts.heading}
          </h2>
          <Facts />
          <Suspense fallback={null}>
            <CaseNotices number={view.number} />
          </Suspense>
          <GeneralInterest />
          <History newFrom={newFrom} />
          {view.confidential !== null && (
            <Suspense fallback={null}>
              <WhoHasRead number={view.number} />
            </Suspense>
          )}
          <RefusedActs />
        </aside>
      </div>
    </SceneProvider>
  )
}

/** Closing a form gives the focus back to what opened it, unless what was done has made that pointless. */
function useClosing(open: CaseScene['open'], shut: () => void) {
  const from = useRef<Element | null>(null)
  const back = useRef(false)
  useEffect(() => {
    if (open !== null || !back.current) return
    back.current = false
    if (from.current instanceof HTMLElement) from.current.focus()
  }, [open])
  const close: CaseScene['close'] = how => {
    back.current = how === 'left' || open?.place !== 'next'
    shut()
  }
  return { from, close }
}

type Quick = { readonly asked: Act; readonly told: (done: Readonly<Record<QuickName, string>>) => string }
type QuickName = 'take' | 'release' | 'resume' | 'send-back' | 'reopen'

/** The acts that ask for nothing more. */
function quickAct(action: Action, me: string): Quick | null {
  switch (action) {
    case 'take':
      return { asked: { action: 'assign', body: { person: me } }, told: done => done.take }
    case 'release':
    case 'resume':
    case 'send-back':
    case 'reopen':
      return { asked: { action }, told: done => done[action] }
    default:
      return null
  }
}
