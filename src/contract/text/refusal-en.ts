import type { Unknown } from '../../domain/refusal.ts'
import type { RefusalTexts } from './told-refusal.ts'

const unknown: Record<Unknown, string> = {
  person: 'There is no such person, or she cannot be used here.',
  team: 'There is no such team.',
  reason: 'The reason is not among those the team uses. Choose another.',
  agency: 'There is no such agency.',
  service: 'There is no such service.',
  supplier: 'There is no such supplier.',
  letter: 'There is no such message in this case.',
  case: 'There is no such case, or you do not have access to it.',
  step: 'There is no such step in the routine of this case.',
  notice: 'There is no such notice, or it has not reached the team.',
  article: 'There is no such article, or it is not published.',
}

/** Why something was not done, in English. */
export const refusalEn: RefusalTexts = {
  'not-found': ['Not found', 'This does not exist, or you do not have access to it. Check that the number is right.'],
  'not-your-line': ['Not your line', 'Only the line that has the case can do this. Ask them, or write in the case.'],
  'not-your-agency': [
    'Not your agency',
    'A 1st line registers cases for its own agency only. Ask the 1st line of the user’s agency.',
  ],
  'not-your-letter': ['Not your message', 'Only the one who wrote the message can do this with it.'],
  'only-first-line': ['Only for the 1st line', 'The 1st line of the user’s agency does this, while it has the case.'],
  'only-second-line': [
    'Only for the 2nd line',
    'The 2nd line does this. Hand the case over to the 2nd line, or ask them to do it.',
  ],
  'only-administrator': [
    'Only for administrators',
    'Only an administrator can do this. Ask an administrator for help.',
  ],
  'only-process-owner': [
    'Only for process owners',
    'Only a process owner can do this. An administrator can give you that right.',
  ],
  'through-first-line': [
    'Goes through the 1st line',
    'In this service the 1st line talks to the user. Write an internal note to the 1st line instead.',
  ],
  'through-application-supplier': [
    'Goes through another supplier',
    'This supplier is reached only through the one that operates the application. Send the case there instead.',
  ],
  'already-closed': [
    'The case is closed',
    'A closed case does not change. Register a new case and link it to this one.',
  ],
  'already-solved': ['The case is solved', 'The case is solved already. Reopen it if there is more to do.'],
  'already-confirmed': ['The solution is confirmed', 'The solution is confirmed already, so this is not needed.'],
  unchanged: ['No change', 'It is so already, so there is nothing to change.'],
  'not-solved': ['The case is not solved', 'This can be done once the case has a solution. Write the solution first.'],
  'not-waiting': ['The case is not waiting', 'The case is not waiting for anything, so it cannot be resumed.'],
  'not-confirmed': [
    'The solution is not confirmed',
    'The user must confirm the solution before the case is closed as solved. Wait for the answer, or contact the user.',
  ],
  'not-sent-to-supplier': ['Not sent to the supplier', 'The case has not been sent to this supplier. Send it first.'],
  'no-handler': ['Nobody has taken the case', 'Nobody has taken the case, so there is nobody to take it from.'],
  'no-owner': [
    'The case has no 1st line',
    'The case came from a supplier, so there is no 1st line for it to go back to.',
  ],
  'no-requester': [
    'The case has no user',
    'The case came from a supplier, so there is no user. Write to the supplier.',
  ],
  'too-late': [
    'Too late',
    'The message is on its way or sent and cannot be taken back. Write a new one that corrects it.',
  ],
  'step-not-active': [
    'It is not this step’s turn',
    'The case does not stand at this step of the routine. See which steps are next.',
  ],
  'not-a-member': ['Not in the team', 'The person is not in the team that has the case. Choose somebody who is.'],
  'not-a-way': [
    'Not a way for the case',
    'A case is handed over from a 1st line to a 2nd line. Choose a 2nd-line team.',
  ],
  'follow-up-in-the-past': ['That time has passed', 'The follow-up must lie ahead. Choose a later time.'],
  'reason-required': ['A reason is missing', 'The priority differs from the computed one. Write why.'],
  'area-required': ['An area is missing', 'A technical fault must have an area. Choose where the fault is.'],
  'information-demanded': [
    'End users must be informed',
    'The 3rd line has noted that end users must be informed, so the answer cannot be no. Answer yes, or talk to the 3rd line.',
  ],
  'later-version-untold': [
    'End users have not been told',
    'The solution comes in a later version, and end users must be told so. Send a notice of the solution first.',
  ],
  'no-notice': ['No notice', 'No notice that springs from the case is running.'],
  'notice-ended': ['The notice has ended', 'A notice that has ended does not change. Make a new one.'],
  'not-published': ['Not sent yet', 'The notice is a draft. Send it first.'],
  'already-published': ['Already sent', 'What has been sent does not change. Write an update instead.'],
  'nobody-concerned': ['Nobody to go to', 'The notice goes to nobody. Choose at least one agency.'],
  'only-reached': ['Not your notice', 'Each 1st line that the notice has reached answers for its own end users.'],
  'no-service': ['No service left', 'A notice is about at least one service. Keep one, or end the notice.'],
  'ends-before-start': [
    'The times do not fit',
    'Planned work and information must have an end, and it must come after the start.',
  ],
  'next-update-past': ['That time has passed', 'The next update must lie ahead. Choose a later time.'],
  'already-confidential': ['Confidential already', 'The case is confidential already. Change who may read it instead.'],
  'not-confidential': ['Not confidential', 'The case is not confidential, so this does not apply to it.'],
  'not-a-reader': [
    'May not read the case',
    'The case is confidential, and the person is not among those who may read it. Add the person first.',
  ],
  'no-reader-there': [
    'Nobody there may read the case',
    'The case is confidential, and nobody in the team may read it. Add somebody from there first.',
  ],
  'too-few-readers': ['Two at least', 'At least two people must be able to read a confidential case. Add one more.'],
  'reader-outside-lines': [
    'Not in a line',
    'Only members of a 1st or 2nd line can read a confidential case. Choose somebody else.',
  ],
  'review-day-past': [
    'The day is too early',
    'Choose a day after today on which to look again whether the case must stay confidential.',
  ],
  'already-proposed': [
    'Proposed already',
    'It has been proposed to lift the confidentiality. Another of those who may read the case answers.',
  ],
  'nothing-proposed': ['Nothing to answer', 'Nobody has proposed to lift the confidentiality now.'],
  'another-reader': [
    'Another has to answer',
    'Two people must agree. Another of those who may read the case has to say yes.',
  ],
  'sign-in-to-read': ['Sign in to read', 'This case is read and answered only by those who are signed in.'],
  'supplier-without-account': [
    'The supplier cannot sign in',
    'The case is confidential, so the mail bears the number alone and the message is read in Linje. Ask an administrator to give somebody at the supplier an account, or call them.',
  ],
  'not-for-many': [
    'The case is confidential',
    'What it says is not told to many. Write the notice or the article without the case.',
  ],
  unknown: ['Not found', ({ what }) => unknown[what]],
  'version-required': ['Version missing', 'Say in If-Match which version of the case you saw. Read the case first.'],
  'changed-meanwhile': [
    'The case has changed',
    'Somebody else changed the case meanwhile. Read it again and see whether this is still needed.',
  ],
  'idempotency-key-reused': ['The key has been used', 'The Idempotency-Key was used with another body. Use a new key.'],
  'invalid-cursor': ['Invalid page', 'There is no such page of the list. Start again from the top of the list.'],
  'no-draft': ['No drawing', 'You have not uploaded a drawing of this routine. Upload a BPMN file first.'],
  'routine-faulty': [
    'The drawing has faults',
    'The drawing cannot become a new version. Correct the faults in the list, and upload it again.',
  ],
  'version-in-use': [
    'The version is in use',
    'It holds already, or cases were moved to it. Publish a new version to hold in its place.',
  ],
  'valid-from-past': [
    'The date has passed',
    'A version cannot hold from a day that has been. Choose today or a later day.',
  ],
  'cannot-be-placed': [
    'No place for the case',
    'Neither the step where the case stands nor any step after it is in the other version. Let the case follow the one it has.',
  ],
  'no-mail-server': [
    'No mail server',
    'Linje does not know by which server mail is to be sent. An administrator sets it under Mail.',
  ],
  'set-by-surroundings': [
    'The mail server is set outside Linje',
    'The mail server stands in SMTP_URL, which has the last word. Ask whoever runs Linje to change or remove it.',
  ],
  'too-little-contrast': [
    'The colour is too light',
    ({ contrast }) =>
      `Its contrast on a light ground is ${contrast.toLocaleString('en')} : 1. It must be at least 4.5 : 1 for text to be readable. Choose a darker colour.`,
  ],
  'address-taken': ['The address is in use', 'There is a person with this e-mail address already. Search for her.'],
  'article-changed': [
    'The article has changed',
    'Somebody else has saved the article meanwhile. What you have written is still here. Open the article anew and see what has changed.',
  ],
  'notice-changed': [
    'The draft has changed',
    'Somebody else has saved the draft meanwhile. What you wrote is still here. Open the draft again to see what has changed.',
  ],
  'not-your-team': ['Not your team', 'Only members of the team can do this. Choose a team you are in.'],
  'texts-changed': [
    'The texts have changed',
    'Somebody else has saved texts of this routine meanwhile. What you wrote is still here. Save again if it should stand.',
  ],
  'block-changed': [
    'The text has changed',
    'Somebody else has saved the text block meanwhile. What you wrote is still here. Save it anyway if it should stand.',
  ],
  'unknown-letter-field': [
    'Unknown field in the letter',
    ({ language, line, field }) =>
      `(${language}, line ${line}) ${field} is not a field of this letter. Use the fields in the list, or take the braces away.`,
  ],
  'letter-field-missing': [
    'Something is missing in the letter',
    ({ language, field }) =>
      `(${language}) ${field} must be in the text, or the recipient does not get what she needs. Put it in.`,
  ],
  'unknown-text-field': [
    'Unknown field',
    ({ field }) => `${field} is not a field. Use the fields in the list, or take the braces away.`,
  ],
  'not-signed-in': ['Not signed in', 'You must sign in first.'],
  'sign-in-failed': ['Could not sign in', 'The e-mail address or the password is wrong. Try again.'],
  'only-in-person': ['Only for people', 'You do this yourself on the pages of Linje. A program cannot do it for you.'],
  'read-only-token': ['The token can only read', 'This token was made for reading. Make one that can also write.'],
  'too-many-attempts': [
    'Too many attempts',
    'There have been too many attempts. Wait a quarter of an hour and try again.',
  ],
  'link-spent': ['The link does not work', 'The link has been used or has expired. Restart Linje to get a new one.'],
  invalid: ['Something is filled in wrongly', 'One or more fields are wrong. Correct them and try again.'],
  malformed: ['The request makes no sense', 'The request could not be read. Check that it is well formed.'],
  'not-json': ['Must be JSON', 'The content must be sent as application/json.'],
  'too-large': ['Too large', 'What was sent is too large. Send less, or fewer files.'],
  'other-origin': ['From another site', 'The request came from another site and was refused. Use the pages of Linje.'],
  'wrong-host': ['Wrong address', 'The example answers on 127.0.0.1 and localhost only.'],
  failed: ['Something went wrong', 'Linje could not do this now. Try again shortly, and tell us if it goes on.'],
}
