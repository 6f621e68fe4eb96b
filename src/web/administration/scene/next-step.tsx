import { Link } from '@tanstack/react-router'
import type { Start } from '../../../contract/administration-start.ts'
import { useAdministered } from './api.ts'
import { type AdminPlace, placeOfStep } from './places.ts'
import { useAdministrationWords } from './use-administration-words.ts'

/** Once something has been done: what a house that is being set up lacks next, unless it is set up right here. */
export function NextStep({ here }: { readonly here: AdminPlace }) {
  const { start } = useAdministrationWords()
  const next = useAdministered<Start>('start').data?.steps.find(({ done }) => !done)
  if (next === undefined || placeOfStep[next.step] === here) return null
  const [title] = start.step[next.step]
  return (
    <p className="admin-next">
      <Link to="/admin/$place/{-$id}" params={{ place: placeOfStep[next.step], id: undefined }}>
        {start.onward(title)}
      </Link>
    </p>
  )
}
