import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { CaseNotices as Found } from '../../contract/notice.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useCaseNotices, useNoticeAct } from './use-notices.ts'
import './notices.css'

/** Notices that have to do with a case: its own, those it is attached to, and known trouble on its service. */
export function CaseNotices({ number }: { readonly number: number }) {
  const words = useNoticeWords()
  const items = useCaseNotices(number).data?.items ?? []
  const { mutate, error, isPending } = useNoticeAct(() => {})
  if (items.length === 0) return null
  return (
    <section aria-label={words.heading}>
      <RefusalMessage error={error} />
      {items.map(item => (
        <div key={item.id}>
          <p>
            {labelOf(words, item.part)}:{' '}
            <Link to="/notices/$notice" params={{ notice: item.id }} search={{}}>
              {item.title}
            </Link>
          </p>
          {item.part === 'same-service' && (
            <p className="quiet">
              <Button
                variant="secondary"
                disabled={isPending}
                onClick={() => mutate({ method: 'PUT', path: `/${item.id}/cases/${number}` })}
              >
                {words.attach}
              </Button>{' '}
              {words.attachHint}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function labelOf(words: ReturnType<typeof useNoticeWords>, part: Found['items'][number]['part']): string {
  switch (part) {
    case 'from':
      return words.sprung
    case 'attached':
      return words.attached
    case 'same-service':
      return words.sameService
    default:
      return part satisfies never
  }
}
