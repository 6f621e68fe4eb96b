import type { RoutineVersion } from '../../contract/routine-change.ts'
import { useFormat } from '../text/format.ts'
import { DifferenceList } from './difference-list.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import { fileOf } from './scene/use-routine-change.ts'

type VersionsTableProps = { readonly routine: string; readonly versions: readonly RoutineVersion[] }

/** Every version: from when it holds, who published it, what changed, its file. */
export function VersionsTable({ routine, versions }: VersionsTableProps) {
  const { versions: said } = useChangeWords()
  return (
    <table className="change-table">
      <thead>
        <tr>
          <th>{said.version}</th>
          <th>{said.validFrom}</th>
          <th>{said.by}</th>
          <th className="change-figure">{said.running}</th>
          <th>{said.changes}</th>
          <th>{said.file}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version, place) => (
          <VersionRow
            key={version.version}
            routine={routine}
            version={version}
            isComing={
              version.withdrawn === null && !version.inForce && versions.slice(place).some(({ inForce }) => inForce)
            }
          />
        ))}
      </tbody>
    </table>
  )
}

type VersionRowProps = {
  readonly routine: string
  readonly version: RoutineVersion
  readonly isComing: boolean
}

function VersionRow({ routine, version, isComing }: VersionRowProps) {
  const { versions: said } = useChangeWords()
  const { day, number } = useFormat()
  const { inForce, differences, withdrawn } = version
  return (
    <tr>
      <th scope="row">
        {version.version} {inForce && <span className="change-holds">{said.inForce}</span>}
        {isComing && <span className="quiet">{said.coming}</span>}
        {withdrawn !== null && (
          <span className="quiet">
            {said.withdrawn} {day(withdrawn.at)}, {withdrawn.by}
          </span>
        )}
      </th>
      <td data-label={said.validFrom}>{day(version.validFrom)}</td>
      <td data-label={said.by}>{version.publishedBy ?? said.withLinje}</td>
      <td className="change-figure" data-label={said.running}>
        {number(version.running)}
      </td>
      <td>
        {differences === null ? (
          <span className="quiet">{said.first}</span>
        ) : (
          <details>
            <summary>{said.count(differences.length)}</summary>
            <DifferenceList differences={differences} />
          </details>
        )}
      </td>
      <td>
        <a href={fileOf(routine, version.version)} download>
          {said.download(version.version)}
        </a>
      </td>
    </tr>
  )
}
