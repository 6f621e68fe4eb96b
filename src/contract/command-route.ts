import { z } from 'zod'
import { caseView } from './case.ts'
import { commandBodies } from './case-route.ts'
import { type CommandName, casePath, commandPaths } from './command-path.ts'
import type { Route } from './route.ts'
import { caseNumber, uuid } from './value.ts'

const summaries: Record<CommandName, string> = {
  describe: 'Say better what it is about: title, text, service',
  'correct-requester': 'It came from somebody else: her agency’s 1st line owns it then',
  triage: 'Set type, impact, urgency and priority',
  assign: 'Take it, or give it to a member of the team that has it',
  release: 'Nobody handles it any longer',
  'change-owner': 'Another member of the 1st line owns it',
  'hand-over': 'Hand it over to a 2nd line, with what was tried and what is asked',
  return: 'Return it to the 1st line, with the reason',
  'send-to-supplier': 'Write to a supplier and wait for her',
  'log-supplier-number': 'Log the supplier’s own case number',
  'decide-information': 'Decide whether end users are informed, and whether that is all there is to do (G3, G5, G6)',
  'demand-information': 'The 3rd line has noted that end users must be informed (M.2.2.6)',
  wait: 'Wait for the requester, a supplier or something else until a time',
  resume: 'Wait no longer',
  write: 'Write a letter, or log one',
  'accept-undelivered': 'Nothing needs to be done about a letter that did not arrive',
  withdraw: 'Take back a letter within ten seconds',
  solve: 'Log the solution',
  reopen: 'It was not solved after all',
  'send-back': 'Send the solved case back to the 1st line',
  confirm: 'The requester confirms the solution',
  object: 'The requester says that it is not solved',
  close: 'Close it, with the outcome',
  link: 'Link it with another case',
  unlink: 'Link it no longer',
  'mark-confidential':
    'Named people of its lines read it from now on and nobody else of them; who says so is one (A-3)',
  'change-readers': 'All who read the confidential case from now on',
  'review-confidential': 'It still has to be confidential, until another day',
  'propose-lifting': 'Propose that it be confidential no longer; it takes another reader to agree',
  'agree-to-lifting': 'Agree that it is confidential no longer: its lines read it again',
  'decline-lifting': 'It stays confidential, with the reason',
  'mark-step': 'A step of the routine outside the system was done or skipped',
}

/** What a command's path may name: the case, and in some what is meant in it. */
export const commandPlace = z.strictObject({
  number: caseNumber,
  letter: uuid.optional(),
  to: caseNumber.optional(),
  step: z.string().min(1).max(40).optional(),
})

export type CommandRoute = Route<typeof commandPlace, z.ZodType | undefined, z.ZodType | undefined, typeof caseView> & {
  readonly command: CommandName
}

/** The promise of each command under a case; every one of them answers with the whole case. */
export const commandRoutes: readonly CommandRoute[] = commandNames().map(command => {
  const { method, path } = commandPaths[command]
  const body = Object.entries(commandBodies).find(([name]) => name === command)?.[1]
  return {
    command,
    method,
    path: `${casePath}${path}`,
    access: 'signed-in',
    summary: summaries[command],
    params: commandPlace,
    ...(body === undefined ? {} : { body }),
    answer: caseView,
    status: method === 'POST' ? 201 : 200,
  }
})

function isCommand(name: string): name is CommandName {
  return name in commandPaths
}

function commandNames(): readonly CommandName[] {
  return Object.keys(commandPaths).filter(isCommand)
}
