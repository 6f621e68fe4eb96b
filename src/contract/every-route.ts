import { administrationRoutes } from './administration.ts'
import { articleRoutes } from './article-route.ts'
import { findPeople, readCaller, registerPerson } from './caller.ts'
import { actTogether, countCases, listCases, openCase, readAttachment, readCase } from './case-route.ts'
import { commandRoutes } from './command-route.ts'
import { listReads } from './confidential-read.ts'
import { readDirectory } from './directory.ts'
import { readDrawing } from './drawing.ts'
import { readReturnFigures } from './figures-return.ts'
import { countAtSteps, listRoutines, readRoutine, readRoutineDrawing } from './handbook.ts'
import { readConformance } from './handbook-conformance.ts'
import { handbookTermRoutes } from './handbook-term.ts'
import { invite } from './invitation.ts'
import { readLetterPage } from './letter-page.ts'
import { look, readLookers } from './look.ts'
import {
  joinCaseFromMail,
  listWaitingMail,
  openCaseFromMail,
  readMailText,
  readRawMail,
  retryMail,
  setMailAside,
} from './mail.ts'
import { noticeRoutes } from './notice-route.ts'
import { readOutstanding } from './outstanding.ts'
import { draftReleaseLetters, listReleasedCases, listVersions, registerRelease, sendReleaseLetters } from './release.ts'
import type { Route } from './route.ts'
import { routineChangeRoutes } from './routine-change.ts'
import { routineTextRoutes } from './routine-text.ts'
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
  listReads,
  readDrawing,
  listRoutines,
  readRoutine,
  readRoutineDrawing,
  countAtSteps,
  readConformance,
  ...routineChangeRoutes,
  ...routineTextRoutes,
  ...handbookTermRoutes,
  readLetterPage,
  readDirectory,
  readOutstanding,
  readReturnFigures,
  listVersions,
  registerRelease,
  listReleasedCases,
  draftReleaseLetters,
  sendReleaseLetters,
  findPeople,
  readCaller,
  registerPerson,
  listWaitingMail,
  readRawMail,
  readMailText,
  retryMail,
  openCaseFromMail,
  joinCaseFromMail,
  setMailAside,
  ...noticeRoutes,
  ...articleRoutes,
  live,
  health,
  openApi,
]
