import type { WrittenInstruction } from '../../contract/instruction.ts'
import type { TeamReason } from '../../contract/team-reason.ts'
import type { ServiceKey } from './municipality.ts'

/** What the 2nd line calls two of its reasons for a return; the other kinds it calls as everybody does. */
export const reasons: readonly Omit<TeamReason, 'id'>[] = [
  {
    kind: 'missing-information',
    texts: {
      nb: 'Mangler skjermbilde eller feilmelding',
      nn: 'Manglar skjermbilete eller feilmelding',
      sv: 'Skärmbild eller felmeddelande saknas',
      en: 'No screenshot or error message',
    },
  },
  {
    kind: 'wrong-line',
    texts: {
      nb: 'Står i brukerveiledningen',
      nn: 'Står i brukarrettleiinga',
      sv: 'Står i användarguiden',
      en: 'Is in the user guide',
    },
  },
]

/** Who answers what, where it has been written down. */
export const instructions: Readonly<Partial<Record<ServiceKey, WrittenInstruction>>> = {
  lonn: {
    texts: {
      nb: '1. linje svarer på det som står i brukerveiledningen. Endringer i lønnen gjør 2. linje.',
      nn: '1. linje svarar på det som står i brukarrettleiinga. Endringar i løna gjer 2. linje.',
      sv: '1:a linjen svarar på det som står i användarguiden. Ändringar av lönen gör 2:a linjen.',
      en: 'The 1st line answers what is in the user guide. The 2nd line makes changes to pay.',
    },
    duties: [
      {
        what: {
          nb: 'Ny lønnsslipp i posten',
          nn: 'Ny lønsslipp i posten',
          sv: 'Ny lönespecifikation med posten',
          en: 'New payslip by post',
        },
        answers: 'first',
        fulfils: 'first',
      },
      {
        what: {
          nb: 'Feil i skattetrekket',
          nn: 'Feil i skattetrekket',
          sv: 'Fel i skatteavdraget',
          en: 'Wrong tax deduction',
        },
        answers: 'first',
        fulfils: 'second',
      },
    ],
  },
}
