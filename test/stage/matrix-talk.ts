import { closing, confirming, informing, solving, telling } from './case-facts.ts'
import type { MatrixTable } from './matrix.ts'

/** What is said, and the steps outside the system. Cells by the legend in matrix.ts; columns are the shapes in case-state.ts. */
export const talkMatrix: readonly MatrixTable[] = [
  {
    action: 'send-to-supplier',
    steps: [],
    law: 'O-3, O-4: the 2nd line alone, while it has the case and it is not solved.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    lin lin lin yes yes yes slv lin lin lin lin yes
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   2nd 2nd 2nd 2nd 2nd 2nd .
      drift  .   .   .   .   .   .   .   .   .   .   .   2nd
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
  {
    action: 'log-supplier-number',
    steps: [],
    law: 'O-16: the 2nd line or the supplier herself, once she has to do with the case.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    nsp nsp nsp nsp nsp yes yes yes yes cls cls yes
      oda    nsp nsp nsp nsp nsp yes yes yes yes cls cls yes
      aino   .   .   .   .   .   yes yes yes yes cls cls .
      drift  .   .   .   .   .   .   .   .   .   .   .   yes
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
  {
    action: 'write-public',
    steps: [],
    law: "Through the 1st line (O-2) unless delegated; a supplier's case has nobody to write to.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes yes yes .
      ola    thr thr thr thr thr thr thr thr thr thr thr nrq
      oda    thr thr thr thr thr thr thr thr thr thr thr nrq
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   yes yes yes yes yes yes yes yes yes yes yes .
    `,
  },
  {
    action: 'write-internal',
    steps: [],
    law: 'Between the lines, whatever the status.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes yes yes .
      ola    yes yes yes yes yes yes yes yes yes yes yes yes
      oda    yes yes yes yes yes yes yes yes yes yes yes yes
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'write-supplier',
    steps: [],
    law: 'O-3: the 1st line never; the supplier in her own thread.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
      ola    nsp nsp nsp nsp nsp yes yes yes yes yes yes yes
      oda    nsp nsp nsp nsp nsp yes yes yes yes yes yes yes
      aino   .   .   .   .   .   yes yes yes yes yes yes .
      drift  .   .   .   .   .   .   .   .   .   .   .   yes
      siri   2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd 2nd .
    `,
  },
  {
    action: 'withdraw',
    steps: [],
    law: "One's own, before it has left; whose it is stands with the letter.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes yes yes .
      ola    yes yes yes yes yes yes yes yes yes yes yes yes
      oda    yes yes yes yes yes yes yes yes yes yes yes yes
      aino   .   .   .   .   .   yes yes yes yes yes yes .
      drift  .   .   .   .   .   .   .   .   .   .   .   yes
      siri   yes yes yes yes yes yes yes yes yes yes yes .
    `,
  },
  {
    action: 'link',
    steps: [],
    law: 'Staff, whatever the status.',
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes yes yes .
      ola    yes yes yes yes yes yes yes yes yes yes yes yes
      oda    yes yes yes yes yes yes yes yes yes yes yes yes
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'complete-step',
    steps: [],
    law: 'No step open: nothing to complete.',
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
    action: 'complete-step',
    steps: [informing],
    law: "The lane of a step outside the system, here the 2nd line's.",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   lin lin lin lin lin lin lin lin lin lin lin .
      ola    yes yes yes yes yes yes yes yes yes yes yes yes
      oda    yes yes yes yes yes yes yes yes yes yes yes yes
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'complete-step',
    steps: [telling],
    law: "The lane of a step outside the system, here the 1st line's; telling may follow closing (O-26).",
    cells: `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   yes yes yes yes yes yes yes yes yes yes yes .
      ola    lin lin lin lin lin lin lin lin lin lin lin lin
      oda    lin lin lin lin lin lin lin lin lin lin lin lin
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
    `,
  },
  {
    action: 'complete-step',
    steps: [solving, confirming, closing],
    law: 'What a command of ours completes is not done by hand: nothing would have to be confirmed (O-14).',
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
]
