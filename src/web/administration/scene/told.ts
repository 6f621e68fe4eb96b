import { createContext, useContext } from 'react'

/** Says at the top of the administrator's pages what has just been done. */
const Tell = createContext<(what: string) => void>(() => {})

export const TellProvider = Tell.Provider

export function useTell(): (what: string) => void {
  return useContext(Tell)
}
