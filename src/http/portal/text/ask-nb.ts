/** What asking for help says in bokmål; the other languages are checked against it. */
export const askNb = {
  answersTitle: 'Kanskje dette svarer på det',
  answersHint: 'Svarene åpnes i en ny fane, så det du har skrevet, blir stående her.',
  notAnswered: 'Fikk du ikke svar? Spør brukerstøtten',
  similarTitle: 'Har du allerede spurt om dette?',
  similarHint: 'Disse sakene dine er ikke avsluttet. De åpnes i en ny fane, så det du har skrevet, blir stående her.',
  addTo: (it: { number: number }) => `Send det på sak ${it.number} i stedet`,
  wait: 'Vi kan ikke si når svaret kommer. Du kan følge saken under Mine saker.',
  agency: 'Hvor arbeider du?',
  name: 'Navn',
  email: 'E-postadresse',
  emailHint: 'Svaret kommer hit.',
  readers: 'Brukerstøtten der du arbeider leser det du skriver, og 2. linje hvis de må hjelpe.',
  next: 'Saksnummeret og svaret kommer på e-post. Vi kan ikke si når svaret kommer.',
  signIn: 'Logg inn hvis du har konto, så kan du følge saken her.',
  sentTitle: 'Vi har fått det du skrev',
  sent: 'Brukerstøtten ser på det, og svarer på e-post. Du trenger ikke gjøre noe nå.',
  sentNext:
    'Har du mer å fortelle, svar på e-posten du får. Kommer det ingen e-post, kan adressen være skrevet feil: Da kan du sende på nytt.',
} as const
