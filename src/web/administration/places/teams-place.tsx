import { Link } from '@tanstack/react-router'
import type { TeamFields, TeamItem } from '../../../contract/administration-team.ts'
import { useWords } from '../../text/words-provider.tsx'
import { TextField } from '../../ui/fields.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { FlagField } from '../record/flag-field.tsx'
import { KeyField } from '../record/key-field.tsx'
import { OneRecord } from '../record/one-record.tsx'
import { RecordForm } from '../record/record-form.tsx'
import { RegisterList } from '../record/register-list.tsx'
import { useNaming } from '../record/use-naming.ts'
import { useRecord } from '../record/use-record.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { Members } from './member-count.tsx'
import type { PlaceProps } from './place-props.ts'
import { TeamCoverage } from './team-coverage.tsx'
import { TeamMembers } from './team-members.tsx'
import { TeamReasons } from './team-reasons.tsx'

/** Teams of both lines, and who is in them. */
export function TeamsPlace({ id, q }: PlaceProps) {
  const { field } = useAdministrationWords()
  const { line } = useWords()
  if (id !== undefined) {
    return (
      <OneRecord<TeamItem> key={id} place="teams" id={id}>
        {team => (
          <>
            <div className="admin-two">
              {team !== null && team.agency !== null ? (
                <FirstLine team={team} agency={team.agency} />
              ) : (
                <TeamForm team={team} />
              )}
              {team !== null && <TeamMembers team={team} />}
            </div>
            {team !== null && team.line === 'first' && <TeamCoverage team={team.id} name={team.name} />}
            {team !== null && team.line === 'second' && <TeamReasons team={team.id} name={team.name} />}
          </>
        )}
      </OneRecord>
    )
  }
  return (
    <RegisterList<TeamItem>
      place="teams"
      q={q}
      columns={[
        [field.line, team => line[team.line]],
        [field.mailbox, team => team.mailbox],
        [field.members, team => <Members count={team.members} line={team.line} active={team.active} />],
      ]}
    />
  )
}

/** A 1st line is kept with its agency; here it only has its people. */
function FirstLine({ team, agency }: { readonly team: TeamItem; readonly agency: { id: string; name: string } }) {
  const words = useAdministrationWords()
  usePageTitle(team.name)
  return (
    <section aria-labelledby="record">
      <h2 id="record">{team.name}</h2>
      <p>
        <Link to="/admin/$place/{-$id}" params={{ place: 'agencies', id: agency.id }}>
          {words.belongsTo(agency.name)}
        </Link>
      </p>
      <p>{team.mailbox}</p>
    </section>
  )
}

const blank: TeamFields = { key: '', name: '', mailbox: '', active: true }

function TeamForm({ team }: { readonly team: TeamItem | null }) {
  const { field, hint, activeHint } = useAdministrationWords()
  const { key, name, mailbox, active } = team ?? blank
  const record = useRecord<TeamFields>('teams', team?.id ?? null, { key, name, mailbox, active })
  const named = useNaming(record)
  const { draft, set, faultAt, isNew } = record
  return (
    <RecordForm place="teams" record={record} name={team?.name ?? ''}>
      <TextField label={field.name} value={draft.name} onChange={it => set(named(it))} fault={faultAt('name')} />
      <KeyField isNew={isNew} value={draft.key} onChange={it => set({ key: it })} fault={faultAt('key')} />
      <TextField
        label={field.mailbox}
        hint={hint.mailbox}
        value={draft.mailbox}
        onChange={it => set({ mailbox: it })}
        fault={faultAt('mailbox')}
      />
      {!isNew && (
        <FlagField
          label={field.active}
          hint={activeHint.teams}
          checked={draft.active}
          onChange={it => set({ active: it })}
          fault={faultAt('active')}
        />
      )}
    </RecordForm>
  )
}
