import { useEffect, useRef, useState } from 'react'
import type { Requester } from '../../contract/caller.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useKeys } from '../ui/keys.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { CallerCard } from './caller-card.tsx'
import { PersonSearch } from './person-search.tsx'
import { RegisterPerson } from './register-person.tsx'
import './caller-page.css'

type Props = {
  /** What is searched for, as the address has it. */
  readonly asked: string
  readonly onAsked: (asked: string) => void
  /** The case of a caller is to be written down. */
  readonly onNewCase: (person: string) => void
}

/** Who is calling (U-20): one field; beside it the person who stands out, her cases, and a new one. */
export function CallerPage({ asked, onAsked, onNewCase }: Props) {
  const words = useWords().caller
  const place = useRef<HTMLDivElement>(null)
  const [typed, setTyped, settle] = useTyped(asked, onAsked)
  const [pointed, setPointed] = useState<Requester | null>(null)
  /** Who was registered just now, until the search finds her. */
  const [registered, setRegistered] = useState<Requester | null>(null)
  const [registering, setRegistering] = useState(false)
  /** Whom one goes on with; a new one each time, also where it is the same person. */
  const [taken, setTaken] = useState<{ readonly person: Requester } | null>(null)
  const shown = registered ?? (typed === '' ? null : pointed)
  usePageTitle(words.heading)
  const point = (person: Requester | null) => {
    setPointed(person)
    if (person !== null) setRegistered(null)
  }
  const search = (words: string) => {
    setRegistered(null)
    setTyped(words)
  }
  useEffect(() => {
    if (taken !== null) place.current?.querySelector<HTMLElement>('.caller-new')?.focus()
  }, [taken])
  useKeys('list', {
    Escape: {
      does: words.back,
      act: () => {
        search('')
        place.current?.querySelector('input')?.focus()
      },
    },
  })
  return (
    <div ref={place} className="page caller">
      <h1>{words.heading}</h1>
      <div className="caller-find">
        {registering ? (
          <RegisterPerson
            typed={typed}
            onDone={person => {
              setRegistering(false)
              setRegistered(person)
              setTaken({ person })
              // By her address, for others may have her name.
              settle(person.email ?? person.name)
            }}
            onCancel={() => setRegistering(false)}
          />
        ) : (
          <PersonSearch
            label={words.find}
            typed={typed}
            onType={search}
            onPoint={point}
            onLeave={() => settle(typed)}
            onChoose={person => {
              point(person)
              setTaken({ person })
            }}
            onRegister={() => setRegistering(true)}
          />
        )}
        {typed !== '' && !registering && <p className="quiet caller-keys">{words.keys}</p>}
      </div>
      {shown === null ? (
        !registering && typed.trim().length < 2 && <EmptyState>{words.first}</EmptyState>
      ) : (
        <CallerCard key={shown.id} person={shown} onNewCase={() => onNewCase(shown.id)} />
      )}
    </div>
  )
}

const PAUSE_MS = 300

/** What is typed shows at once; the address follows when one pauses or goes on, and leads when it changes by itself (back, a key). */
function useTyped(asked: string, onAsked: (asked: string) => void) {
  const [typed, setTyped] = useState(asked)
  const told = useRef(asked)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (asked === told.current) return
    told.current = asked
    setTyped(asked)
  }, [asked])
  const settle = (words: string) => {
    setTyped(words)
    clearTimeout(timer.current)
    if (words === told.current) return
    told.current = words
    onAsked(words)
  }
  const type = (words: string) => {
    setTyped(words)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => settle(words), PAUSE_MS)
  }
  return [typed, type, settle] as const
}
