import type { PortalTexts } from './nb.ts'

/** What asking for help says in nynorsk. */
export const askNn: PortalTexts['ask'] = {
  answersTitle: 'Kanskje dette svarar på det',
  answersHint: 'Svara blir opna i ei ny fane, så det du har skrive, blir ståande her.',
  notAnswered: 'Fekk du ikkje svar? Spør brukarstøtta',
  similarTitle: 'Har du alt spurt om dette?',
  similarHint:
    'Desse sakene dine er ikkje avslutta. Dei blir opna i ei ny fane, så det du har skrive, blir ståande her.',
  addTo: it => `Send det på sak ${it.number} i staden`,
  wait: 'Vi kan ikkje seie når svaret kjem. Du kan følgje saka under Sakene mine.',
  agency: 'Kvar arbeider du?',
  name: 'Namn',
  email: 'E-postadresse',
  emailHint: 'Svaret kjem hit.',
  readers: 'Brukarstøtta der du arbeider les det du skriv, og 2. linje om dei må hjelpe.',
  next: 'Saksnummeret og svaret kjem på e-post. Vi kan ikkje seie når svaret kjem.',
  signIn: 'Logg inn om du har konto, så kan du følgje saka her.',
  sentTitle: 'Vi har fått det du skreiv',
  sent: 'Brukarstøtta ser på det, og svarar på e-post. Du treng ikkje gjere noko no.',
  sentNext:
    'Har du meir å fortelje, svar på e-posten du får. Kjem det ingen e-post, kan adressa vere skriven feil: Då kan du sende på nytt.',
}
