import { Button } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import type { AwaitedVersion } from '../../contract/release.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ReleasedCases } from './released-cases.tsx'
import { useRegister, useVersions, useVersionWords } from './use-versions.ts'
import { nameOf, VersionTable } from './version-table.tsx'
import './versions-page.css'

type Props = {
  /** The release whose cases are shown, by its id. */
  readonly open: string | undefined
  readonly onOpen: (release: string | undefined) => void
}

/** Which versions cases wait for, which have come, and whose requesters are still to be told (O-15). */
export function VersionsPage({ open, onOpen }: Props) {
  const words = useVersionWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useVersions()
  const register = useRegister()
  const [told, setTold] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  usePageTitle(words.heading)
  const versions = data?.pages.flatMap(page => page.items) ?? []
  const shown = versions.find(({ release }) => release !== null && release.id === open)
  const tell = (words: string) => {
    setTold(words)
    status.current?.focus()
  }
  const hasCome = (version: AwaitedVersion) =>
    register.mutate(version, {
      onSuccess: ({ id }) => {
        onOpen(id)
        tell(words.registered(nameOf(version)))
      },
    })
  return (
    <div className="page versions">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <p ref={status} tabIndex={-1} role="status" className="versions-told">
        {told}
      </p>
      <RefusalMessage error={error ?? register.error} />
      {data !== undefined && versions.length === 0 && <EmptyState>{words.empty}</EmptyState>}
      {versions.length > 0 && (
        <VersionTable versions={versions} open={open} busy={register.isPending} onCome={hasCome} onOpen={onOpen} />
      )}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
      {shown?.release && (
        <ReleasedCases key={shown.release.id} release={shown.release.id} name={nameOf(shown)} onTold={tell} />
      )}
    </div>
  )
}
