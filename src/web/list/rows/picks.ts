import { createContext, useContext } from 'react'
import type { ListedCase } from '../../api/queries.ts'

/** The cases that are picked to do something with together; null where nobody may. */
export type Picks = {
  readonly has: (number: number) => boolean
  /** Picks these, or lets go of them. */
  readonly set: (items: readonly ListedCase[], picked: boolean) => void
}

const Context = createContext<Picks | null>(null)

export const PicksProvider = Context.Provider

export function usePicks(): Picks | null {
  return useContext(Context)
}
