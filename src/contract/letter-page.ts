import { z } from 'zod'
import { casePath } from './command-path.ts'
import { route } from './route.ts'
import { caseNumber, uuid } from './value.ts'

/** Only of letters that say `asHtml`. */
export const readLetterPage = route({
  method: 'GET',
  path: `${casePath}/letters/{letter}/page`,
  access: 'signed-in',
  summary: 'A mail as it looked (text/html): cleaned, sandboxed, with its own pictures and nothing from elsewhere',
  params: z.strictObject({ number: caseNumber, letter: uuid }),
  status: 200,
})
