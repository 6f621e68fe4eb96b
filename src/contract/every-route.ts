import { actTogether, listCases, openCase, readAttachment, readCase } from './case-route.ts'
import { commandRoutes } from './command-route.ts'
import { findPeople, readDirectory, registerPerson } from './directory.ts'
import { listWaitingMail, openCaseFromMail, readRawMail, retryMail, setMailAside } from './mail.ts'
import type { Route } from './route.ts'
import { chooseLanguage, readSession, signIn, signOut } from './session.ts'
import { health, live, openApi } from './system.ts'

/** All that Linje promises over HTTP; what is not here is no route of the API. */
export const everyRoute: readonly Route[] = [
  signIn,
  readSession,
  chooseLanguage,
  signOut,
  listCases,
  openCase,
  readCase,
  actTogether,
  ...commandRoutes,
  readAttachment,
  readDirectory,
  findPeople,
  registerPerson,
  listWaitingMail,
  readRawMail,
  retryMail,
  openCaseFromMail,
  setMailAside,
  live,
  health,
  openApi,
]
