import type { CaseItem } from '../../contract/case.ts'
import { useWords } from '../text/words-provider.tsx'
import './status.css'

type StatusName = CaseItem['status']

/** A status by word, shape and colour; never by colour alone. `waitingFor` says what a waiting case waits for. */
export function Status(props: { readonly name: StatusName; readonly waitingFor?: CaseItem['waitingFor'] }) {
  const words = useWords()
  const { name, waitingFor = null } = props
  return (
    <span className="status" data-status={name}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[name]}
      </svg>
      {waitingFor === null ? words.status[name] : capital(words.desk.list.waitsFor(words.waitingFor[waitingFor]))}
    </span>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const ring = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />

/** A dot, a half, two bars, a tick, a dash: they can be told apart in black and white. */
const shapes: Readonly<Record<StatusName, React.ReactNode>> = {
  new: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  open: (
    <>
      {ring}
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
    </>
  ),
  waiting: <path d="M3 2h2v8H3zM7 2h2v8H7z" fill="currentColor" />,
  solved: <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  closed: <path d="M2 5h8v2H2z" fill="currentColor" />,
}
