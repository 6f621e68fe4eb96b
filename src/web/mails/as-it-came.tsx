import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailText } from '../../contract/mail.ts'
import { ask } from '../api/ask.ts'
import { useWords } from '../text/words-provider.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'

/** The mail itself as text, read once somebody wants to see it; all of it can be taken down. */
export function AsItCame({ mail }: { readonly mail: string }) {
  const own = useWords().desk.mail
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({
    queryKey: ['mail-text', mail],
    queryFn: ({ signal }) => ask<MailText>('GET', `/api/mails/${mail}/text`, { signal }),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <details className="mail-raw" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{own.asItCame}</summary>
      <RefusalMessage error={error} />
      {data !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        <section tabIndex={0} aria-label={own.asItCame}>
          <pre>{data.text}</pre>
        </section>
      )}
      <p className="actions">
        <a href={`/api/mails/${mail}/raw`} download>
          {own.raw}
        </a>
        {data?.whole === false && <span className="quiet">{own.cut}</span>}
      </p>
    </details>
  )
}
