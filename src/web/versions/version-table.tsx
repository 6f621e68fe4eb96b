import { Button } from '@digdir/designsystemet-react'
import type { AwaitedVersion } from '../../contract/release.ts'
import { useMe } from '../api/queries.ts'
import { useFormat } from '../text/format.ts'
import { useVersionWords } from './use-versions.ts'

/** Product and version as people say them. */
export function nameOf({ product, version }: Pick<AwaitedVersion, 'product' | 'version'>): string {
  return product === '' ? version : `${product} ${version}`
}

type Props = {
  readonly versions: readonly AwaitedVersion[]
  readonly open: string | undefined
  readonly busy: boolean
  readonly onCome: (version: AwaitedVersion) => void
  readonly onOpen: (release: string) => void
}

/** Versions under each other; the 2nd line says which has come. */
export function VersionTable({ versions, open, busy, onCome, onOpen }: Props) {
  const words = useVersionWords()
  const { day, number } = useFormat()
  const registers = useMe().teams.some(team => team.line === 'second')
  return (
    <table className="versions-table">
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.cases}</th>
          <th scope="col">{words.state}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {versions.map(version => {
          const { release } = version
          const name = nameOf(version)
          return (
            <tr key={name} aria-current={release !== null && release.id === open ? 'true' : undefined}>
              <th scope="row">{name}</th>
              <td data-label={words.cases}>{number(version.cases)}</td>
              <td data-label={words.state}>
                {release === null ? words.comes : words.came(day(release.at), release.by)}
              </td>
              <td>
                {release !== null && (
                  <Button variant="tertiary" aria-label={words.showOf(name)} onClick={() => onOpen(release.id)}>
                    {words.show}
                  </Button>
                )}
                {release === null && registers && (
                  <Button
                    variant="secondary"
                    aria-label={words.registerThis(name)}
                    disabled={busy}
                    onClick={() => onCome(version)}
                  >
                    {words.register}
                  </Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
