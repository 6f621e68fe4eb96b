import type { PortalTexts } from './nb.ts'

/** What asking for help says in Swedish. */
export const askSv: PortalTexts['ask'] = {
  answersTitle: 'Kanske är detta svaret',
  answersHint: 'Svaren öppnas i en ny flik, så det du har skrivit står kvar här.',
  notAnswered: 'Fick du inget svar? Fråga supporten',
  similarTitle: 'Har du redan frågat om det här?',
  similarHint: 'De här ärendena är inte avslutade. De öppnas i en ny flik, så det du har skrivit står kvar här.',
  addTo: it => `Skicka det till ärende ${it.number} i stället`,
  wait: 'Vi kan inte säga när svaret kommer. Du kan följa ärendet under Mina ärenden.',
  agency: 'Var arbetar du?',
  name: 'Namn',
  email: 'E-postadress',
  emailHint: 'Svaret kommer hit.',
  readers: 'Användarstödet där du arbetar läser det du skriver, och 2:a linjen om de behöver hjälpa till.',
  next: 'Ärendenumret och svaret kommer med e-post. Vi kan inte säga när svaret kommer.',
  signIn: 'Logga in om du har ett konto, så kan du följa ärendet här.',
  sentTitle: 'Vi har fått det du skrev',
  sent: 'Användarstödet tittar på det och svarar med e-post. Du behöver inte göra något nu.',
  sentNext:
    'Har du mer att berätta, svara på e-brevet du får. Kommer det inget e-brev kan adressen vara felskriven: då kan du skicka på nytt.',
}
