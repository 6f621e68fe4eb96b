import type { GuideWords } from './nb.ts'

/** The user's guide in Swedish. */
export const sv: GuideWords = {
  heading: 'Så gör man i Linje',
  about: 'Handboken säger vad som ska göras, och av vem. Här står hur. Ord inom ”” är knappar och platser.',
  handbook: 'Rutinhandbok',
  contents: 'Innehåll',
  topic: {
    register: {
      name: 'Registrera en förfrågan',
      says: [
        'Slutanvändaren skriver till adressen till sin egen 1:a linje, ber om hjälp i portalen eller ringer. Det som kommer med e-post och i portalen blir ett ärende av sig självt, och anmälaren får ärendenumret.',
        'När någon ringer: ”Vem ringer?”, och sedan ”Nytt ärende”. Skriv rubriken först. Artiklar och lösta ärenden med samma ord kommer upp bredvid, och ”Lös med den här” löser ärendet direkt.',
        'Sist väljer du ”Bara öppna”, ”Löst direkt” eller ”Lämna över till 2:a linjen”. Allt blir ett ärende med nummer, också det som löses i telefonen.',
      ],
    },
    report: {
      name: 'När en leverantör anmäler ett fel',
      says: [
        'Leverantören skriver till adressen till 2:a linjen, gärna med ett fält på varje rad: Ärendenummer, Prioritet, Område, Datum, Tid, Feltext, Möjlig lösning, Status. Fri text går också. Har leverantören åtkomst finns samma fält i portalen.',
        'Ringer leverantören tar 2:a linjen ner det: ”Nytt ärende”, ”En leverantör”.',
        'Ärendet får båda numren, och vårt går tillbaka direkt. Är felet kritiskt och bara anmält skriftligt säger ärendet vem som ska ringas. Välj ”Anteckna samtalet” när det är gjort.',
      ],
    },
    take: {
      name: 'Ta ärendet, eller ge det till någon annan',
      says: [
        '”Ta ärendet” gör dig till handläggare. ”Ge ärendet till” ger det till en kollega, ”Lägg tillbaka ärendet” till hela gruppen.',
        'Ägaren är en person i 1:a linjen i anmälarens förvaltning och ser ärendet hela vägen, också när andra arbetar med det. ”Byt ägare” ger det till en kollega där.',
      ],
    },
    triage: {
      name: 'Ange typ och prioritet',
      says: [
        '2:a linjen anger typ och prioritet. Felanmälan, ändringsförslag och användarstöd går vidare till 3:e linjen, ett tekniskt fel till driftleverantören.',
        'Prioriteten räknas ut av påverkan och brådska. Vill du ha en annan skriver du varför.',
      ],
    },
    'hand-over': {
      name: 'Lämna över till 2:a linjen',
      says: [
        '”Lämna över till 2:a linjen”: skriv vad som har prövats och vad du ber om. Det är det första 2:a linjen läser.',
        'Ni äger ärendet fortfarande: ni ser allt som händer, får lösningen tillbaka och ger den till användaren. Ärendet står som inte taget tills någon i 2:a linjen har tagit det.',
      ],
    },
    return: {
      name: 'Skicka tillbaka till 1:a linjen',
      says: [
        '”Skicka tillbaka till 1:a linjen” är för ett ärende som saknar något eller hör hemma där. Välj en orsak och skriv vad som behövs. Administratören lägger upp orsakerna för varje 2:a linje.',
        'Gäller det förvaltningens eget nätverk väljer du den orsaken. Då följer 1:a linjen upp med sin egen leverantör.',
        'Tredje gången ett ärende kommer tillbaka blir det märkt. Under ”Siffror” står hur många som skickas tillbaka, med orsak, tjänst och mellan vilka.',
      ],
    },
    supplier: {
      name: 'Skicka till leverantör',
      says: [
        'Bara 2:a linjen skriver till leverantörer. ”Skicka till leverantör”: skriv meddelandet och ange vilken dag du vill följa upp. Avtalets frist är föreslagen.',
        'Meddelandet bär vårt ärendenummer, ärendet väntar, och svaret kommer in på det. Kommer inget svar inom fristen kommer ärendet tillbaka av sig självt, och du kan välja ”Skriv en påminnelse”.',
        'Användaren ser inte det vi och leverantören skriver till varandra.',
      ],
    },
    number: {
      name: 'Anteckna leverantörens ärendenummer',
      says: [
        'Numret i det första svaret antecknas av sig självt. Är det oklart frågar ärendet efter det där svaret står. Numret hos en underleverantör antecknas på samma sätt.',
        'Alla nummer hittar ärendet, både i sökningen och i e-post som kommer in.',
        'Tills numret är antecknat har leverantören inte kvitterat. Hur många ärenden det gäller står under ”Utestående”.',
      ],
    },
    inform: {
      name: 'Avgöra om slutanvändarna ska informeras',
      says: [
        '2:a linjen svarar på två frågor: Ska slutanvändarna informeras? Är det bara information? Svaren står i historiken. Är det bara information avslutas ärendet utan lösning.',
        'Har 3:e linjen sagt att slutanvändarna måste få veta det antecknar du det med ”Anteckna att slutanvändarna måste informeras”. Då kan svaret inte vara nej.',
      ],
    },
    notice: {
      name: 'Skicka ett driftmeddelande',
      says: [
        'Från ärendet, eller från ”Driftmeddelanden”: vad som är fel, vilka tjänster och förvaltningar det gäller, sedan när, vad som görs och när nästa uppdatering kommer. Du ser vem som får det innan det skickas.',
        '1:a linjerna får det med e-post och här. Är det kritiskt ska de ringas också, och meddelandet visar vilka som återstår.',
        'Skriv en uppdatering när något är nytt, och avsluta när det är över. De som har ärenden kopplade till det får besked då.',
      ],
    },
    relay: {
      name: 'Föra ett driftmeddelande vidare',
      says: [
        '”Kopiera text till användarna”, skicka den som ni brukar och ange hur: e-postlista, bannern i portalen, telefon eller på annat sätt. Behöver de inte veta det skriver ni varför.',
        '2:a linjen ser vilka som har svarat. Ingen väntar på ert svar för att lösa felet, och det kan komma efter att ärendet är avslutat.',
      ],
    },
    wait: {
      name: 'Låta ärendet vänta',
      says: [
        '”Låt ärendet vänta”: skriv vad ärendet väntar på och vilken dag du vill ha det tillbaka. Då kommer det av sig självt. Kommer svaret före, kommer ärendet med det.',
      ],
    },
    solve: {
      name: 'Lösa ärendet',
      says: [
        '”Lös ärendet”: skriv lösningen så att andra kan använda den. Ange om den finns nu eller kommer i en senare version av en produkt.',
        'Det en leverantör skriver löser ingenting av sig självt: 2:a linjen loggar det. Står lösningen i ett fält i svaret är den ifylld när du väljer ”Logga lösningen”.',
        'Ärenden som väntar på en version står under ”Versioner”. När versionen har kommit ligger ett utkast till var och en av användarna där.',
      ],
    },
    'send-back': {
      name: 'Skicka lösningen till 1:a linjen',
      says: [
        '”Skicka lösningen till 1:a linjen” ger ärendet till ägaren, som får besked. Det kan göras i samma handling som ärendet löses.',
        'Kan alla ha nytta av den väljer du ”Av allmänt intresse”. Då skrivs en artikel, och ett utkast till ett meddelande till alla 1:a linjer följer med.',
      ],
    },
    tell: {
      name: 'Skriva till användaren',
      says: [
        '1:a linjen skriver till användaren. ”Använd lösningen som text” sätter in lösningen. Det står vem som ser meddelandet innan det skickas.',
        'Meddelandet går efter tio sekunder. Till dess kan du välja ”Ångra”, och texten finns kvar. Ringde du väljer du ”Jag ringde” och skriver vad som sades.',
      ],
    },
    confirm: {
      name: 'När användaren bekräftar, eller säger nej',
      says: [
        'Användaren bekräftar med länken i e-posten, i portalen, genom att svara eller i telefon. Är svaret skrivet med egna ord är det 1:a linjen som säger vad det betyder: ”Bekräftad” eller ”Inte löst”.',
        'Ett nej öppnar ärendet igen hos 1:a linjen. Kommer inget svar händer ingenting av sig självt.',
      ],
    },
    close: {
      name: 'Avsluta ärendet',
      says: [
        'Rutinen säger vem som avslutar, och när. Efter ett funktionellt fel är det 1:a linjen, när användaren har bekräftat. Efter ett tekniskt fel är det 1:a linjen, när användaren är informerad. Har en leverantör anmält felet är det 2:a linjen, eller den sista 1:a linjen som har svarat på meddelandet om lösningen.',
        '”Avsluta som information” är för det som bara var information. ”Avvisa ärendet” är för skräppost, det som redan är anmält och det användaren har återtagit.',
        'Ett avslutat ärende kan fortfarande läsas, och ett svar från användaren kommer in på det.',
      ],
    },
    'put-right': {
      name: 'Rätta ärendet, och koppla det till ett annat',
      says: [
        'Rubrik, beskrivning och tjänst rättas med ”Rätta beskrivningen”. ”Rätta användaren” ger ärendet till 1:a linjen i den andras förvaltning.',
        '”Koppla till ett annat ärende” när två ärenden hör ihop. Vart och ett visar det andra.',
      ],
    },
    confidential: {
      name: 'Ärenden med sekretess',
      says: [
        '”Belägg ärendet med sekretess” låter bara dem du namnger läsa det. E-post ut säger då bara numret.',
        'Två behövs för att häva det: en föreslår, och en annan håller med.',
      ],
    },
    step: {
      name: 'Markera ett steg som gjort',
      says: [
        'Något görs utanför Linje. ”Markera steget som gjort” säger att det är gjort, eller överhoppat. Vem som sade det, och när, står i historiken.',
      ],
    },
  },
}
