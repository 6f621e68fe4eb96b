import type { Unknown } from '../../domain/refusal.ts'
import type { RefusalTexts } from './told-refusal.ts'

const unknown: Record<Unknown, string> = {
  person: 'Personen finns inte, eller kan inte användas här.',
  team: 'Gruppen finns inte.',
  reason: 'Orsaken är inte bland dem som gruppen använder. Välj en annan.',
  agency: 'Förvaltningen finns inte.',
  service: 'Tjänsten finns inte.',
  supplier: 'Leverantören finns inte.',
  letter: 'Meddelandet finns inte i det här ärendet.',
  case: 'Ärendet finns inte, eller så har du inte tillgång till det.',
  step: 'Steget finns inte i rutinen för det här ärendet.',
  notice: 'Driftmeddelandet finns inte, eller har inte nått gruppen.',
  article: 'Artikeln finns inte, eller är inte publicerad.',
}

/** Why something was not done, in Swedish. */
export const refusalSv: RefusalTexts = {
  'not-found': [
    'Finns inte',
    'Det här finns inte, eller så har du inte tillgång till det. Kontrollera att numret stämmer.',
  ],
  'not-your-line': [
    'Inte din linje',
    'Bara linjen som har ärendet kan göra det här. Be dem om det, eller skriv i ärendet.',
  ],
  'not-your-agency': [
    'Inte din myndighet',
    'En 1:a linje registrerar bara ärenden för den egna myndigheten. Be användarens egen 1:a linje.',
  ],
  'not-your-letter': ['Inte ditt meddelande', 'Bara den som skrev meddelandet kan göra det här med det.'],
  'only-first-line': [
    'Bara för 1:a linjen',
    'Det här gör 1:a linjen hos användarens myndighet, medan den har ärendet.',
  ],
  'only-second-line': [
    'Bara för 2:a linjen',
    'Det här gör 2:a linjen. Lämna över ärendet till 2:a linjen, eller be dem om det.',
  ],
  'only-administrator': [
    'Bara för administratörer',
    'Det här kan bara en administratör göra. Be en administratör om hjälp.',
  ],
  'only-process-owner': [
    'Bara för processägare',
    'Det här kan bara en processägare göra. En administratör kan ge dig den behörigheten.',
  ],
  'through-first-line': [
    'Går genom 1:a linjen',
    '1:a linjen har kontakten med användaren i den här tjänsten. Skriv en intern anteckning till 1:a linjen i stället.',
  ],
  'through-application-supplier': [
    'Går genom en annan leverantör',
    'Den här leverantören nås bara genom leverantören som driftar applikationen. Skicka ärendet dit i stället.',
  ],
  'already-closed': [
    'Ärendet är avslutat',
    'Ett avslutat ärende ändras inte. Registrera ett nytt ärende och koppla det till det här.',
  ],
  'already-solved': ['Ärendet är löst', 'Ärendet är redan löst. Öppna det igen om mer behöver göras.'],
  'already-confirmed': ['Lösningen är bekräftad', 'Lösningen är redan bekräftad, så det här behövs inte.'],
  unchanged: ['Ingen ändring', 'Det är redan så, det finns inget att ändra.'],
  'not-solved': ['Ärendet är inte löst', 'Det här går först när ärendet har en lösning. Skriv lösningen först.'],
  'not-waiting': ['Ärendet väntar inte', 'Ärendet väntar inte på något, så det kan inte återupptas.'],
  'not-confirmed': [
    'Lösningen är inte bekräftad',
    'Användaren måste bekräfta lösningen innan ärendet avslutas som löst. Vänta på svaret, eller kontakta användaren.',
  ],
  'not-sent-to-supplier': [
    'Inte skickat till leverantören',
    'Ärendet är inte skickat till den här leverantören. Skicka det först.',
  ],
  'no-handler': ['Ingen handlägger ärendet', 'Ingen har tagit ärendet, så det finns ingen att ta det från.'],
  'no-owner': [
    'Ärendet har ingen 1:a linje',
    'Ärendet kom från en leverantör, så det finns ingen 1:a linje att återgå till.',
  ],
  'no-requester': [
    'Ärendet har ingen användare',
    'Ärendet kom från en leverantör, så det finns ingen användare. Skriv till leverantören.',
  ],
  'too-late': [
    'För sent',
    'Meddelandet är på väg eller skickat och kan inte tas tillbaka. Skriv ett nytt som rättar det.',
  ],
  'step-not-active': [
    'Steget står inte på tur',
    'Ärendet står inte vid det här steget i rutinen. Se vilka steg som står på tur.',
  ],
  'not-a-member': ['Inte med i gruppen', 'Personen är inte med i gruppen som har ärendet. Välj någon som är det.'],
  'not-a-way': [
    'Ingen väg för ärendet',
    'Ett ärende lämnas över från 1:a linjen till en 2:a linje. Välj en grupp i 2:a linjen.',
  ],
  'follow-up-in-the-past': [
    'Tidpunkten har passerat',
    'Uppföljningen måste ligga framåt i tiden. Välj en senare tidpunkt.',
  ],
  'reason-required': ['Motivering saknas', 'Prioriteten är en annan än den uträknade. Skriv varför.'],
  'area-required': ['Område saknas', 'Ett tekniskt fel måste ha ett område. Välj var felet ligger.'],
  'information-demanded': [
    'Slutanvändarna måste informeras',
    '3:e linjen har antecknat att slutanvändarna måste informeras, så svaret kan inte vara nej. Svara ja, eller tala med 3:e linjen.',
  ],
  'later-version-untold': [
    'Slutanvändarna vet det inte',
    'Lösningen kommer i en senare version, och det ska slutanvändarna få veta. Skicka först ett driftmeddelande om lösningen.',
  ],
  'no-notice': ['Inget driftmeddelande', 'Inget driftmeddelande från ärendet pågår.'],
  'notice-ended': ['Driftmeddelandet är avslutat', 'Ett avslutat driftmeddelande ändras inte. Skapa ett nytt.'],
  'not-published': ['Inte skickat än', 'Driftmeddelandet är ett utkast. Skicka det först.'],
  'already-published': ['Redan skickat', 'Det som har skickats ändras inte. Skriv en uppdatering i stället.'],
  'nobody-concerned': ['Inga mottagare', 'Driftmeddelandet går inte till någon. Välj minst en förvaltning.'],
  'only-reached': [
    'Inte ditt driftmeddelande',
    'Varje 1:a linje som har fått driftmeddelandet svarar för sina egna användare.',
  ],
  'no-service': ['Inga tjänster kvar', 'Ett driftmeddelande gäller minst en tjänst. Behåll en, eller avsluta det.'],
  'ends-before-start': [
    'Tiderna stämmer inte',
    'Planerat arbete och information måste ha ett slut, och det måste ligga efter starten.',
  ],
  'next-update-past': [
    'Tidpunkten har passerat',
    'Nästa uppdatering måste ligga framåt i tiden. Välj en senare tidpunkt.',
  ],
  'already-confidential': [
    'Redan sekretess',
    'Ärendet är redan belagt med sekretess. Ändra vilka som får läsa det i stället.',
  ],
  'not-confidential': ['Ingen sekretess', 'Ärendet är inte belagt med sekretess, så det här gäller inte det.'],
  'not-a-reader': [
    'Får inte läsa ärendet',
    'Ärendet är belagt med sekretess och personen är inte en av dem som får läsa det. Lägg till personen först.',
  ],
  'no-reader-there': [
    'Ingen där får läsa ärendet',
    'Ärendet är belagt med sekretess och ingen i gruppen får läsa det. Lägg till någon därifrån först.',
  ],
  'too-few-readers': ['Minst två', 'Minst två personer måste få läsa ett ärende med sekretess. Lägg till en till.'],
  'reader-outside-lines': [
    'Inte i en linje',
    'Bara de som ingår i en 1:a eller 2:a linje får läsa ett ärende med sekretess. Välj någon annan.',
  ],
  'review-day-past': [
    'Dagen är för tidig',
    'Välj en dag efter i dag då det ska prövas om sekretessen fortfarande behövs.',
  ],
  'already-proposed': [
    'Redan föreslaget',
    'Det är föreslaget att häva sekretessen. En annan av dem som får läsa ärendet svarar på det.',
  ],
  'nothing-proposed': ['Inget att svara på', 'Ingen har föreslagit att häva sekretessen nu.'],
  'another-reader': [
    'En annan måste svara',
    'Två personer måste vara överens. En annan av dem som får läsa ärendet måste säga ja.',
  ],
  'sign-in-to-read': ['Logga in för att läsa', 'Det här ärendet läses och besvaras bara av den som är inloggad.'],
  'supplier-without-account': [
    'Leverantören kan inte logga in',
    'Ärendet är belagt med sekretess, så mejlet har bara numret och meddelandet läses i Linje. Be en administratör ge någon hos leverantören ett konto, eller ring dem.',
  ],
  'not-for-many': [
    'Ärendet är belagt med sekretess',
    'Det som står i ärendet berättas inte för många. Skriv driftmeddelandet eller artikeln utan ärendet.',
  ],
  unknown: ['Finns inte', ({ what }) => unknown[what]],
  'version-required': ['Version saknas', 'Ange vilken version av ärendet du såg, i If-Match. Läs ärendet först.'],
  'changed-meanwhile': [
    'Ärendet har ändrats',
    'Någon annan ändrade ärendet under tiden. Läs ärendet igen och se om det här fortfarande behövs.',
  ],
  'idempotency-key-reused': [
    'Nyckeln är använd',
    'Idempotency-Key har använts med ett annat innehåll. Använd en ny nyckel.',
  ],
  'invalid-cursor': ['Ogiltig sida', 'Sidan i listan finns inte. Börja om från listans början.'],
  'no-draft': [
    'Ingen ritning',
    'Du har inte laddat upp någon ritning av den här rutinen. Ladda upp en BPMN-fil först.',
  ],
  'routine-faulty': [
    'Ritningen har fel',
    'Ritningen kan inte bli en ny version. Rätta felen i listan och ladda upp den på nytt.',
  ],
  'version-in-use': [
    'Versionen används',
    'Den gäller redan, eller ärenden har flyttats till den. Publicera en ny version som ska gälla i stället.',
  ],
  'valid-from-past': [
    'Datumet har passerat',
    'En version kan inte gälla från en dag som har varit. Välj i dag eller en senare dag.',
  ],
  'cannot-be-placed': [
    'Ärendet får ingen plats',
    'Varken steget som ärendet står vid eller något steg efter det finns i den andra versionen. Låt ärendet följa den det har.',
  ],
  'no-mail-server': [
    'Ingen e-postserver',
    'Linje vet inte vilken server e-post ska skickas genom. En administratör anger den under E-post.',
  ],
  'set-by-surroundings': [
    'E-postservern är satt utanför Linje',
    'E-postservern står i SMTP_URL, och den går före. Be den som sköter driften att ändra eller ta bort den.',
  ],
  'too-little-contrast': [
    'Färgen är för ljus',
    ({ contrast }) =>
      `Kontrasten mot ljus bakgrund är ${contrast.toLocaleString('sv')} : 1. Den måste vara minst 4,5 : 1 för att text ska gå att läsa. Välj en mörkare färg.`,
  ],
  'address-taken': ['Adressen används redan', 'En person med den här e-postadressen finns redan. Sök efter personen.'],
  'article-changed': [
    'Artikeln är ändrad',
    'Någon annan har sparat artikeln under tiden. Det du har skrivit står här. Öppna artikeln igen och se vad som är ändrat.',
  ],
  'notice-changed': [
    'Utkastet är ändrat',
    'Någon annan har sparat utkastet under tiden. Det du har skrivit står här. Öppna utkastet igen och se vad som är ändrat.',
  ],
  'not-your-team': ['Inte din grupp', 'Bara de som är med i gruppen kan göra detta. Välj en grupp du är med i.'],
  'texts-changed': [
    'Texterna är ändrade',
    'Någon annan har sparat texter i den här rutinen under tiden. Det du har skrivit står här. Spara igen om det ska gälla.',
  ],
  'block-changed': [
    'Texten är ändrad',
    'Någon annan har sparat textblocket under tiden. Det du har skrivit står här. Spara ändå om din text ska gälla.',
  ],
  'unknown-letter-field': [
    'Okänt fält i brevet',
    ({ language, line, field }) =>
      `(${language}, rad ${line}) ${field} är inte ett fält i det här brevet. Använd fälten i listan, eller ta bort klamrarna.`,
  ],
  'letter-field-missing': [
    'Något saknas i brevet',
    ({ language, field }) =>
      `(${language}) ${field} måste stå i texten, annars får mottagaren inte det hon behöver. Sätt in det.`,
  ],
  'unknown-text-field': [
    'Okänt fält',
    ({ field }) => `${field} är inte ett fält. Använd fälten i listan, eller ta bort klamrarna.`,
  ],
  'not-signed-in': ['Inte inloggad', 'Du måste logga in först.'],
  'sign-in-failed': ['Det gick inte att logga in', 'E-postadressen eller lösenordet är fel. Försök igen.'],
  'only-in-person': [
    'Bara för personer',
    'Det här gör du själv på sidorna i Linje. Ett program kan inte göra det åt dig.',
  ],
  'read-only-token': ['Nyckeln kan bara läsa', 'Den här nyckeln är gjord för att läsa. Skapa en som också kan skriva.'],
  'too-many-attempts': ['För många försök', 'Det har gjorts för många försök. Vänta en kvart och försök igen.'],
  'link-spent': ['Länken fungerar inte', 'Länken är använd eller har gått ut. Starta om Linje för att få en ny.'],
  invalid: ['Något är fel ifyllt', 'Ett eller flera fält är fel. Rätta dem och försök igen.'],
  malformed: ['Obegriplig begäran', 'Begäran kunde inte läsas. Kontrollera att den är rätt uppbyggd.'],
  'not-json': ['Måste vara JSON', 'Innehållet måste skickas som application/json.'],
  'too-large': ['För stort', 'Det som skickades är för stort. Skicka mindre eller färre filer.'],
  'other-origin': [
    'Från en annan webbplats',
    'Begäran kom från en annan webbplats och har avvisats. Använd Linjes egna sidor.',
  ],
  'wrong-host': ['Fel adress', 'Exemplet svarar bara på 127.0.0.1 och localhost.'],
  failed: [
    'Något gick fel',
    'Linje klarade inte det här just nu. Försök igen om en stund, och säg till om det fortsätter.',
  ],
}
