import { useState } from 'react'
import { Refused } from '../../api/ask.ts'
import { useChange } from '../scene/api.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'

/** Registers whose things are added and changed in the same way. */
export type RegisterPlace = 'agencies' | 'teams' | 'people' | 'services' | 'suppliers'

/** One thing while it is being written: its fields, what is wrong with each, and how to save it. */
export type RecordDraft<Fields> = {
  readonly isNew: boolean
  readonly draft: Fields
  readonly set: (part: Partial<Fields>) => void
  readonly faultAt: (field: keyof Fields & string) => string | undefined
  readonly error: Error | null
  readonly saving: boolean
  readonly save: (then: (kept: { readonly id: string }) => void) => void
}

/** Begins from what is kept, or for a new one from the fields given. */
export function useRecord<Fields extends object>(
  place: RegisterPlace,
  id: string | null,
  given: Fields,
): RecordDraft<Fields> {
  const [draft, setDraft] = useState(given)
  const words = useFaultWords()
  const change = useChange<{ readonly id: string }>(
    id === null ? 'POST' : 'PUT',
    id === null ? place : `${place}/${id}`,
  )
  return {
    isNew: id === null,
    draft,
    set: part => setDraft(now => ({ ...now, ...part })),
    faultAt(field) {
      if (!(change.error instanceof Refused)) return undefined
      const fault = change.error.problem.faults?.find(({ path }) => path === field || path.startsWith(`${field}.`))
      // What is empty and must not be has no type either.
      return fault && words(fault.code === 'invalid-type' ? 'required' : fault.code)
    },
    error: change.error,
    saving: change.isPending,
    save: then => change.mutate(draft, { onSuccess: then }),
  }
}
