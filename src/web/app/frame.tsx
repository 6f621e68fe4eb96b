import { Outlet, useNavigate } from '@tanstack/react-router'
import { useConnected, useLive } from '../api/live.ts'
import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { useKeys } from '../ui/keys.ts'
import { Rail } from './rail.tsx'
import './frame.css'

/** What stands around every place: the rail, notices that concern all of them, and the keys that lead elsewhere. */
export function Frame() {
  const { desk } = useWords()
  useLive()
  usePlaceKeys()
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {desk.skip}
      </a>
      <Rail />
      <div className="frame-place">
        <Notices />
        <main id="main" className="frame-main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <p id="told" className="ds-sr-only" role="status" />
    </div>
  )
}

function Notices() {
  const { desk } = useWords()
  const me = useMe()
  const connected = useConnected()
  return (
    <>
      {me.example && (
        <p className="notice">
          {desk.example} <a href="/post">{desk.examplePost}</a>
        </p>
      )}
      <div role="status">{!connected && <p className="notice notice-lost">{desk.lost}</p>}</div>
    </>
  )
}

/** N: new case. W: my work. M: mail that needs a person. A list answers `/` itself; elsewhere it leads to the search. */
function usePlaceKeys(): void {
  const navigate = useNavigate()
  const staff = useMe().teams.length > 0
  useKeys({
    w: () => void navigate({ to: '/work' }),
    ...(staff && { n: () => void navigate({ to: '/new' }), m: () => void navigate({ to: '/mails' }) }),
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')
      if (field === null) void navigate({ to: '/search' })
      else field.select()
    },
  })
}
