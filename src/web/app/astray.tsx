import { Button } from '@digdir/designsystemet-react'
import { useWords } from '../text/words-provider.tsx'
import { usePageTitle } from '../ui/page-title.ts'

/** There is no such place. */
export function NoPlace() {
  const [title, detail] = useWords().desk.noPlace
  usePageTitle(title)
  return (
    <div className="page">
      <h1>{title}</h1>
      <p>{detail}</p>
    </div>
  )
}

/** Something of ours is broken; what was being written is kept by those who keep drafts. */
export function Broken() {
  const { broken, reload } = useWords().desk
  const [title, detail] = broken
  usePageTitle(title)
  return (
    <div className="page" role="alert">
      <h1>{title}</h1>
      <p>{detail}</p>
      <Button onClick={() => location.reload()}>{reload}</Button>
    </div>
  )
}
