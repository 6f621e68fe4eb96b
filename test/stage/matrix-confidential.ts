import type { MatrixTable } from './matrix.ts'

const cells = (staff: string) => `
             N1  O1  W1  N2  O2  W2  S2  S1  K1  C1  I1  R2
      kari   ${Array(11).fill(staff).join(' ')} .
      ola    ${Array(12).fill(staff).join(' ')}
      oda    ${Array(12).fill(staff).join(' ')}
      aino   .   .   .   .   .   lin lin lin lin lin lin .
      drift  .   .   .   .   .   .   .   .   .   .   .   lin
      siri   lin lin lin lin lin lin lin lin lin lin lin .
`

/** Who reads it, on cases that are not confidential; how it goes on is told in decide-confidential.test.ts. */
export const confidentialMatrix: readonly MatrixTable[] = [
  {
    action: 'mark-confidential',
    steps: [],
    law: 'Staff of either line, whatever the status: what must not be read must not be read when it is closed either.',
    cells: cells('yes'),
  },
  ...(['change-readers', 'review-confidential', 'propose-lifting', 'agree-to-lifting', 'decline-lifting'] as const).map(
    action => ({
      action,
      steps: [],
      law: 'There is nothing to change where it is not confidential.',
      cells: cells('nco'),
    }),
  ),
]
