import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dayIn } from '../text/house-clock.ts'
import { useZone } from '../text/words-provider.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import type { usePublish } from './scene/use-routine-change.ts'

type PublishFormProps = {
  readonly version: string
  readonly publish: ReturnType<typeof usePublish>
}

/** From which day a version holds, and the publishing of it. */
export function PublishForm({ version, publish }: PublishFormProps) {
  const { next: said } = useChangeWords()
  const today = dayIn(useZone(), new Date())
  const [from, setFrom] = useState(today)
  return (
    <form
      className="change-publish"
      onSubmit={event => {
        event.preventDefault()
        publish.mutate(from)
      }}
    >
      <Textfield
        type="date"
        label={said.validFrom}
        value={from}
        min={today}
        required
        onChange={event => setFrom(event.target.value)}
      />
      <Button type="submit" loading={publish.isPending}>
        {said.publish(version)}
      </Button>
      <RefusalMessage error={publish.error} />
    </form>
  )
}
