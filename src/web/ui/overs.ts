import { createContext, useContext } from 'react'

/** Opens what can be laid over any page. */
type ShowOver = { readonly palette: () => void; readonly keys: () => void }

const Over = createContext<ShowOver>({ palette: () => {}, keys: () => {} })

export const ShowOverProvider = Over.Provider

export function useShowOver(): ShowOver {
  return useContext(Over)
}
