import { useState } from 'react'
import { keyFrom } from './key-from.ts'
import type { RecordDraft } from './use-record.ts'

type Named = { readonly name: string; readonly key: string }

/** Writes the name, and with it the code of a new thing for as long as nobody has written another. */
export function useNaming<Fields extends Named>({ isNew, draft }: RecordDraft<Fields>): (name: string) => Named {
  const [proposed, setProposed] = useState('')
  return name => {
    if (!isNew || draft.key !== proposed) return { name, key: draft.key }
    const key = keyFrom(name)
    setProposed(key)
    return { name, key }
  }
}
