import { addAgency, changeAgency, listAgencies, readAgency } from './administration-agency.ts'
import { readChoices } from './administration-choices.ts'
import { importFile, previewImport, readSample } from './administration-import.ts'
import { changeLetter, listLetters, previewLetter } from './administration-letter.ts'
import { listAdministration } from './administration-log.ts'
import { tryMail } from './administration-mail.ts'
import {
  chooseClosedAnswers,
  endMailbox,
  listMailboxes,
  lookIntoMailbox,
  setMailbox,
  tryMailbox,
  tryRoundTrip,
} from './administration-mailbox.ts'
import { changeLogo, changeOrganisation, readOrganisation, removeLogo } from './administration-organisation.ts'
import { endOutgoing, readOutgoing, setOutgoing } from './administration-outgoing.ts'
import { addPerson, changePerson, listEverybody, readPerson } from './administration-person.ts'
import { listRefusedMail } from './administration-refused.ts'
import { addService, changeService, listServices, readService } from './administration-service.ts'
import {
  beginSigning,
  dropSigningKey,
  listSignatures,
  lookUpSigningKey,
  makeSigningKey,
} from './administration-signature.ts'
import { readStart } from './administration-start.ts'
import { addSupplier, changeSupplier, listSuppliers, readSupplier } from './administration-supplier.ts'
import { addTeam, changeTeam, joinTeam, leaveTeam, listTeams, readTeam } from './administration-team.ts'
import { changeCoverage, readCoverage } from './coverage.ts'
import { changeInstruction, readInstruction } from './instruction.ts'
import { inviteMembers } from './invitation.ts'
import type { Route } from './route.ts'
import { changeTeamReasons, readTeamReasons } from './team-reason.ts'

/** What administrators set up; none of it shows a case (ACCEPTANCE 2.3). */
export const administrationRoutes: readonly Route[] = [
  readStart,
  readOrganisation,
  changeOrganisation,
  changeLogo,
  removeLogo,
  readOutgoing,
  setOutgoing,
  endOutgoing,
  tryMail,
  listMailboxes,
  setMailbox,
  lookIntoMailbox,
  endMailbox,
  chooseClosedAnswers,
  tryMailbox,
  tryRoundTrip,
  listRefusedMail,
  listSignatures,
  makeSigningKey,
  beginSigning,
  dropSigningKey,
  lookUpSigningKey,
  listLetters,
  changeLetter,
  previewLetter,
  readChoices,
  listAgencies,
  readAgency,
  addAgency,
  changeAgency,
  listTeams,
  readTeam,
  addTeam,
  changeTeam,
  joinTeam,
  leaveTeam,
  readTeamReasons,
  changeTeamReasons,
  readCoverage,
  changeCoverage,
  listSuppliers,
  readSupplier,
  addSupplier,
  changeSupplier,
  listServices,
  readService,
  addService,
  changeService,
  readInstruction,
  changeInstruction,
  inviteMembers,
  listEverybody,
  readPerson,
  addPerson,
  changePerson,
  previewImport,
  importFile,
  readSample,
  listAdministration,
]
