import type { PortalTexts } from './nb.ts'

/** What asking for help says in English. */
export const askEn: PortalTexts['ask'] = {
  answersTitle: 'Perhaps this answers it',
  answersHint: 'The answers open in a new tab, so what you have written stays here.',
  notAnswered: 'Not answered? Ask for help',
  similarTitle: 'Have you asked about this already?',
  similarHint: 'These cases of yours are not closed. They open in a new tab, so what you have written stays here.',
  addTo: it => `Send it on case ${it.number} instead`,
  wait: 'We cannot say when the answer will come. You can follow the case under My cases.',
  agency: 'Where do you work?',
  name: 'Name',
  email: 'E-mail address',
  emailHint: 'The answer will come here.',
  readers: 'User support where you work reads what you write, and so does the 2nd line if they have to help.',
  next: 'The case number and the answer will come by e-mail. We cannot say when the answer will come.',
  signIn: 'Sign in if you have an account; then you can follow the case here.',
  sentTitle: 'We have got what you wrote',
  sent: 'User support will look at it and answer by e-mail. You need do nothing now.',
  sentNext:
    'If you have more to tell, answer the e-mail you get. If there is no e-mail, the address may be misspelt: then you can send it again.',
}
