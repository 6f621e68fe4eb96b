import type { Language } from '../../contract/value.ts'

/** The case that an example is about. */
export const exampleNumber = 10_023

/** What letters are filled in with where somebody looks at how they will be. */
export const exampleLetter: Readonly<
  Record<Language, { readonly title: string; readonly solution: string; readonly body: string }>
> = {
  nb: {
    title: 'Får ikke skrevet ut',
    solution: 'Skriveren er satt opp på nytt.',
    body: 'Skriveren i 2. etasje er **satt opp på nytt**. Prøv igjen nå.',
  },
  nn: {
    title: 'Får ikkje skrive ut',
    solution: 'Skrivaren er sett opp på nytt.',
    body: 'Skrivaren i 2. høgda er **sett opp på nytt**. Prøv igjen no.',
  },
  sv: {
    title: 'Kan inte skriva ut',
    solution: 'Skrivaren har ställts in på nytt.',
    body: 'Skrivaren på plan 2 har **ställts in på nytt**. Försök igen nu.',
  },
  en: {
    title: 'Cannot print',
    solution: 'The printer has been set up anew.',
    body: 'The printer on the 2nd floor has been **set up anew**. Please try again now.',
  },
}
