import type { MatrixTable } from './matrix.ts'

/** Whose it is: describing, triage, handler, owner, team. Cells by the legend in matrix.ts; columns are the shapes in case-state.ts. */
export const handsMatrix: readonly MatrixTable[] = [
  {
    action: 'describe',
    steps: [],
    law: "Whoever has it, and the owner's 1st line while others have it (O-10).",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes cls cls .
      ola    lin lin lin yes yes yes yes lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'correct-requester',
    steps: [],
    law: "A supplier's case has no requester (O-10).",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes cls cls .
      ola    lin lin lin yes yes yes yes lin lin lin lin nrq
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'triage',
    steps: [],
    law: 'Only the 2nd line sets priority and type, and only where it has the case (O-3, O-12).',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    lin lin lin yes yes yes yes lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
  {
    action: 'take',
    steps: [],
    law: 'Within the team that has it (O-8, U-19); taking what is yours changes nothing.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes unc unc lin lin lin lin yes yes cls cls .
      ola    lin lin lin yes unc unc unc lin lin lin lin unc
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'assign',
    steps: [],
    law: 'A colleague, by the team that has it (O-8, U-19).',
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
    action: 'release',
    steps: [],
    law: 'Somebody has to have it before it can be put down.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   nhd yes yes lin lin lin lin nhd nhd cls cls .
      ola    lin lin lin nhd yes yes yes lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'change-owner',
    steps: [],
    law: "The owner is the 1st line's own affair, whichever line works on it (O-8, O-10).",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes cls cls .
      ola    lin lin lin lin lin lin lin lin lin lin lin lin
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'hand-over',
    steps: [],
    law: 'From the 1st line to the 2nd; the 2nd line returns or sends back instead (U-19).',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes lin lin lin lin yes yes cls cls .
      ola    lin lin lin 1st 1st 1st 1st lin lin lin lin 1st
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'return',
    steps: [],
    law: "To the owner, and a supplier's case has none; a solved case is sent back, not returned.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    lin lin lin yes yes yes slv lin lin lin lin now
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
]
