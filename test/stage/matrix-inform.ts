import type { MatrixTable } from './matrix.ts'

const SECOND_LINE_WITH_IT = `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    lin lin lin yes yes yes yes lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `

/** What is told to those concerned. Cells by the legend in matrix.ts; columns are the shapes in case-state.ts, none with a notice. */
export const informMatrix: readonly MatrixTable[] = [
  {
    action: 'decide-information',
    steps: [],
    law: 'G3, G5, G6: the 2nd line judges whether information goes out, while it has the case.',
    cells: SECOND_LINE_WITH_IT,
  },
  {
    action: 'demand-information',
    steps: [],
    law: "M.2.2.6: the 3rd line's note, written down by the 2nd line that has the case.",
    cells: SECOND_LINE_WITH_IT,
  },
  {
    action: 'publish-notice',
    steps: [],
    law: "O-23, O-25: a notice is the 2nd line's, whoever has the case; none springs from a closed one.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    yes yes yes yes yes yes yes yes yes cls cls yes
      oda    yes yes yes yes yes yes yes yes yes cls cls yes
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
  {
    action: 'relay-notice',
    steps: [],
    law: 'O-26: for the 1st lines that a notice has reached; here there is none.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   lin lin lin lin lin lin lin lin lin lin lin .
      ola    lin lin lin lin lin lin lin lin lin lin lin lin
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'end-notice',
    steps: [],
    law: "The 2nd line's, also after the case is closed; here there is none to end.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    nnt nnt nnt nnt nnt nnt nnt nnt nnt nnt nnt nnt
      oda    nnt nnt nnt nnt nnt nnt nnt nnt nnt nnt nnt nnt
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
]
