import { Outlet } from '@tanstack/react-router'
import { useConnected, useLive } from '../api/live.ts'
import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { Overs } from './overs.tsx'
import { Rail } from './rail.tsx'
import { usePlaces } from './use-places.ts'
import './frame.css'

/** What stands around every place: the rail, notices that concern all of them, and what can be laid over them. */
export function Frame() {
  return (
    <Overs>
      <Standing />
    </Overs>
  )
}

function Standing() {
  const { desk } = useWords()
  const { sheet } = useMe().organisation
  useLive()
  usePlaces()
  return (
    <div className="frame">
      {sheet !== null && <link rel="stylesheet" href={sheet} />}
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
