import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministered } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { RegisterPlace } from './use-record.ts'

type OneRecordProps<Item> = {
  readonly place: RegisterPlace
  /** `new` for one that is not there yet. */
  readonly id: string
  /** Draws it; null for a new one. */
  readonly children: (item: Item | null) => ReactNode
}

/** One thing of a register, with the way back to all of them. */
export function OneRecord<Item>({ place, id, children }: OneRecordProps<Item>) {
  const words = useAdministrationWords()
  const isNew = id === 'new'
  const { data, error } = useAdministered<Item>(`${place}/${id}`, !isNew)
  return (
    <>
      <p className="admin-back">
        <Link to="/admin/$place/{-$id}" params={{ place, id: undefined }}>
          ‹ {words.place[place]}
        </Link>
      </p>
      <RefusalMessage error={error} />
      {isNew && children(null)}
      {data !== undefined && children(data)}
    </>
  )
}
