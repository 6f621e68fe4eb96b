import { Button } from '@digdir/designsystemet-react'
import type { NoticeTeam, NoticeView } from '../../contract/notice.ts'
import { useFormat } from '../text/format.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useNoticeAct } from './use-notices.ts'

/** Who gets it, while it is a draft; afterwards who has told their end users and who has not, and whom to call. */
export function FirstLines({ view }: { readonly view: NoticeView }) {
  const words = useNoticeWords()
  const { mutate, error, isPending } = useNoticeAct(() => {})
  const toCall = view.critical && view.stage === 'published' && view.allowed.call === 'yes'
  return (
    <section>
      <h2>{words.who}</h2>
      <RefusalMessage error={error} />
      <ul className="notices-list">
        {view.teams.map(team => (
          <li key={team.id}>
            <p>
              <strong>{team.name}</strong> <Answer team={team} stage={view.stage} />
            </p>
            <p className="quiet">
              {words.people({ members: team.members.join(', ') || words.nobody, endUsers: team.endUsers })}
            </p>
            {toCall && team.concerned && (
              <Call
                team={team}
                isPending={isPending}
                call={() => mutate({ method: 'PUT', path: `/${view.id}/calls/${team.id}` })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer({ team, stage }: { readonly team: NoticeTeam; readonly stage: NoticeView['stage'] }) {
  const words = useNoticeWords()
  const { moment } = useFormat()
  const { relay } = team
  if (stage === 'draft') return null
  if (!team.concerned) return <span className="quiet">{words.noLonger}</span>
  if (relay === null) return <span>{team.seenAt === null ? words.notSeen : words.notRelayed}</span>
  return (
    <span>
      {relay.how === null ? words.need : `${words.relayed}: ${words.how[relay.how]}`}
      {relay.note !== null && `. ${relay.note}`}
      <span className="notices-by">
        {relay.by}, {moment(relay.at)}
        {relay.stale && `, ${words.stale}`}
      </span>
    </span>
  )
}

type CallProps = { readonly team: NoticeTeam; readonly isPending: boolean; readonly call: () => void }

/** Who has been told on the phone, and a tick for who has not. */
function Call({ team, isPending, call }: CallProps) {
  const words = useNoticeWords()
  const { moment } = useFormat()
  if (team.calledAt !== null) {
    return (
      <p>
        {words.called}: {team.calledBy}, {moment(team.calledAt)}
      </p>
    )
  }
  return (
    <Button variant="secondary" disabled={isPending} onClick={call}>
      {team.mine ? words.calledUs : words.callTeam({ team: team.name })}
    </Button>
  )
}
