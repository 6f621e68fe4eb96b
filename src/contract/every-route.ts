import { administrationRoutes } from './administration.ts'
import { findPeople, readCaller, registerPerson } from './caller.ts'
import { actTogether, countCases, listCases, openCase, readAttachment, readCase } from './case-route.ts'
import { commandRoutes } from './command-route.ts'
import { readDirectory } from './directory.ts'
import { readDrawing } from './drawing.ts'
import { invite } from './invitation.ts'
import { readLetterPage } from './letter-page.ts'
import { look, readLookers } from './look.ts'
import { listWaitingMail, openCaseFromMail, readRawMail, retryMail, setMailAside } from './mail.ts'
import type { Route } from './route.ts'
import { changeView, deleteView, listViews, saveView } from './saved-view.ts'
import { chooseLanguage, readSession, signIn, signOut } from './session.ts'
import { health, live, openApi } from './system.ts'
import { addTextBlock, changeTextBlock, dropTextBlock, listTextBlocks } from './text-block.ts'
import { endToken, listTokens, makeToken } from './token.ts'
import { listMentions, readWritingHelp } from './writing.ts'

/** All that Linje promises over HTTP; what is not here is no route of the API. */
export const everyRoute: readonly Route[] = [
  signIn,
  readSession,
  chooseLanguage,
  signOut,
  listTokens,
  makeToken,
  endToken,
  invite,
  listCases,
  countCases,
  openCase,
  listViews,
  saveView,
  changeView,
  deleteView,
  readCase,
  actTogether,
  ...commandRoutes,
  ...administrationRoutes,
  readWritingHelp,
  listMentions,
  listTextBlocks,
  addTextBlock,
  changeTextBlock,
  dropTextBlock,
  readAttachment,
  look,
  readLookers,
  readDrawing,
  readLetterPage,
  readDirectory,
  findPeople,
  readCaller,
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
