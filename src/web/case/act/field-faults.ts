import { createContext, useContext } from 'react'

/** What is wrong with the fields of a form, in words, by the names of the fields. */
export type FieldFaults = Readonly<Record<string, string>>

const Faults = createContext<FieldFaults>({})

export const FaultsProvider = Faults.Provider

/** What is wrong with one field, if anything. */
export function useFault(name: string): string | undefined {
  return useContext(Faults)[name]
}
