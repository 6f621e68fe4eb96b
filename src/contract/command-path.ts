/**
 * The noun under a case for each command (DESIGN, the table of commands), as plain data for the server's routes,
 * the OpenAPI document and the pages alike.
 */
export const casePath = '/api/cases/{number}'

export const commandPaths = {
  describe: { method: 'PUT', path: '/description' },
  'correct-requester': { method: 'PUT', path: '/requester' },
  triage: { method: 'PUT', path: '/triage' },
  assign: { method: 'PUT', path: '/handler' },
  release: { method: 'DELETE', path: '/handler' },
  'change-owner': { method: 'PUT', path: '/owner' },
  'hand-over': { method: 'POST', path: '/hand-overs' },
  return: { method: 'POST', path: '/returns' },
  'send-to-supplier': { method: 'POST', path: '/supplier-letters' },
  'log-supplier-number': { method: 'POST', path: '/supplier-references' },
  'decide-information': { method: 'PUT', path: '/information' },
  'demand-information': { method: 'PUT', path: '/information-demand' },
  wait: { method: 'PUT', path: '/wait' },
  resume: { method: 'DELETE', path: '/wait' },
  write: { method: 'POST', path: '/letters' },
  'accept-undelivered': { method: 'PUT', path: '/letters/{letter}/acceptance' },
  withdraw: { method: 'DELETE', path: '/letters/{letter}' },
  solve: { method: 'PUT', path: '/solution' },
  reopen: { method: 'DELETE', path: '/solution' },
  'send-back': { method: 'POST', path: '/send-backs' },
  confirm: { method: 'PUT', path: '/confirmation' },
  object: { method: 'POST', path: '/objections' },
  close: { method: 'PUT', path: '/closure' },
  link: { method: 'PUT', path: '/links/{to}' },
  unlink: { method: 'DELETE', path: '/links/{to}' },
  'mark-confidential': { method: 'PUT', path: '/confidentiality' },
  'change-readers': { method: 'PUT', path: '/readers' },
  'review-confidential': { method: 'PUT', path: '/confidentiality-review' },
  'propose-lifting': { method: 'PUT', path: '/lifting-proposal' },
  'agree-to-lifting': { method: 'DELETE', path: '/confidentiality' },
  'decline-lifting': { method: 'POST', path: '/lifting-refusals' },
  'mark-step': { method: 'PUT', path: '/steps/{step}' },
} as const

export type CommandName = keyof typeof commandPaths
