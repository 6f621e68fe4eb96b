import { closing, confirming, solving } from './case-facts.ts'
import type { MatrixTable } from './matrix.ts'

/** How it goes: waiting, solving, confirming, closing. Cells by the legend in matrix.ts; columns are the shapes in case-state.ts. */
export const courseMatrix: readonly MatrixTable[] = [
  {
    action: 'wait',
    steps: [],
    law: 'A solved case waits for nobody (O-14).',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes lin lin lin lin slv slv cls cls .
      ola    lin lin lin yes yes yes slv lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'resume',
    steps: [],
    law: 'Only what waits can go on.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nwt nwt yes lin lin lin lin nwt nwt nwt nwt .
      ola    lin lin lin nwt nwt yes nwt lin lin lin lin nwt
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'solve',
    steps: [],
    law: 'The team that has it (O-14); a better solution may replace the first.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes lin lin lin lin yes yes cls cls .
      ola    lin lin lin yes yes yes yes lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'reopen',
    steps: [],
    law: "What is solved or closed; by the team that has it or the owner's 1st line.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nsl nsl nsl nsl nsl nsl yes yes yes yes yes .
      ola    lin lin lin nsl nsl nsl yes lin lin lin lin nsl
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'send-back',
    steps: [],
    law: 'M.1.2.3: the 2nd line, once it is solved (O-17).',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    lin lin lin nsl nsl nsl yes lin lin lin lin nsl
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
  {
    action: 'confirm',
    steps: [],
    law: 'M.1.2.5: the end user, or the 1st line for her; nobody else (O-1).',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nsl nsl nsl nsl nsl nsl yes yes cnf cls cls .
      ola    lin lin lin lin lin lin lin lin lin lin lin lin
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   nsl nsl nsl nsl nsl nsl yes yes cnf cls cls .
    `,
  },
  {
    action: 'object',
    steps: [],
    law: 'Also after closing, as long as there was a solution to object to.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nsl nsl nsl nsl nsl nsl yes yes yes yes cls .
      ola    lin lin lin lin lin lin lin lin lin lin lin lin
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   nsl nsl nsl nsl nsl nsl yes yes yes yes cls .
    `,
  },
  {
    action: 'close',
    steps: [],
    law: 'O-14: after the run has ended, the team that has it.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nsl nsl nsl nsl nsl nsl lin yes yes cls cls .
      ola    nsl nsl nsl nsl nsl nsl yes lin lin cls cls nsl
      oda    nsl nsl nsl nsl nsl nsl lin lin lin cls cls nsl
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'close',
    steps: [confirming],
    law: 'O-14: while the end user has not confirmed (M.1.2.5) nobody closes.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nsl nsl nsl nsl nsl nsl ncf ncf ncf cls cls .
      ola    nsl nsl nsl nsl nsl nsl ncf ncf ncf cls cls nsl
      oda    nsl nsl nsl nsl nsl nsl ncf ncf ncf cls cls nsl
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'close',
    steps: [closing],
    law: 'O-14: at M.1.2.6 the 1st line closes, also what the 2nd line solved.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nsl nsl nsl nsl nsl nsl yes yes yes cls cls .
      ola    nsl nsl nsl nsl nsl nsl lin lin lin cls cls nsl
      oda    nsl nsl nsl nsl nsl nsl lin lin lin cls cls nsl
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'close-as-information',
    steps: [],
    law: 'Needs no solution; after the run has ended the team that has it.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes lin lin lin lin yes yes cls cls .
      ola    lin lin lin yes yes yes yes lin lin cls cls yes
      oda    lin lin lin lin lin lin lin lin lin cls cls lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'close-as-information',
    steps: [solving],
    law: 'The step the routine stands at does not offer it.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   ncf ncf ncf ncf ncf ncf ncf ncf ncf cls cls .
      ola    ncf ncf ncf ncf ncf ncf ncf ncf ncf cls cls ncf
      oda    ncf ncf ncf ncf ncf ncf ncf ncf ncf cls cls ncf
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'dismiss',
    steps: [solving],
    law: 'Withdrawn, duplicate, spam: the team that has it, at any step.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes lin lin lin lin yes yes cls cls .
      ola    lin lin lin yes yes yes yes lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
]
