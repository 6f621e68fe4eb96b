import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ComingVersion } from '../../contract/handbook.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useWithdrawVersion } from './use-handbook.ts'
import { useHandbookWords } from './use-handbook-words.ts'

type ComingVersionsProps = {
  readonly coming: readonly ComingVersion[]
  /** With what is to be said of it; the last one takes this list away with it. */
  readonly onWithdrawn: (told: string) => void
}

/** Versions that are published and do not hold yet; each can be withdrawn until its day, and is asked for once more. */
export function ComingVersions({ coming, onWithdrawn }: ComingVersionsProps) {
  const { coming: said } = useHandbookWords()
  const { day } = useFormat()
  const withdraw = useWithdrawVersion()
  const { desk } = useWords()
  const [asked, ask] = useState<ComingVersion | null>(null)
  return (
    <section className="stack" aria-labelledby="handbook-coming">
      <h2 id="handbook-coming">{said.heading}</h2>
      <ul className="handbook-coming">
        {coming.map(each => (
          <li key={`${each.key} ${each.version}`}>
            <Link to="/handbook/$routine/change" params={{ routine: each.key }}>
              {each.key} {each.title}
            </Link>{' '}
            <strong>{each.version}</strong> {said.from(day(each.validFrom))}{' '}
            <span className="quiet">{each.publishedBy ?? said.withLinje}</span>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={`${said.withdraw} ${each.key} ${each.version}`}
              onClick={() => ask(each)}
            >
              {said.withdraw}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <div className="actions" role="alert">
          <span>{said.sure(asked.key, asked.version)}</span>
          <Button
            variant="secondary"
            data-color="danger"
            loading={withdraw.isPending}
            onClick={() => {
              onWithdrawn('')
              withdraw.mutate(asked, {
                onSuccess: () => {
                  ask(null)
                  onWithdrawn(said.gone(asked.key, asked.version))
                },
              })
            }}
          >
            {said.withdraw}
          </Button>
          <Button variant="tertiary" onClick={() => ask(null)}>
            {desk.cancel}
          </Button>
        </div>
      )}
      <RefusalMessage error={withdraw.error} />
    </section>
  )
}
