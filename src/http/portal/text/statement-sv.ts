import type { PortalTexts } from './nb.ts'

/** The accessibility statement in Swedish. */
export const statementSv: PortalTexts['statement'] = {
  link: 'Tillgänglighet',
  title: 'Tillgänglighet',
  lead: 'Alla ska kunna be om hjälp här. Målet är WCAG 2.2, nivå A och AA.',
  how: 'Så har sidorna prövats',
  tests: [
    'Ett program (axe-core) letar efter fel på varje sida, i ljusa och mörka färger och med tvingade färger, även när något är felaktigt ifyllt.',
    'Varje sida har prövats på 320 pixlars bredd, vilket är 400 % förstoring, utan att man behöver rulla i sidled.',
    'Att be om hjälp och att bekräfta en lösning har prövats med enbart tangentbord och utan skript.',
    'Efter ett fel ligger fokus på listan med fel, som leder till fälten.',
    'Handläggarnas sidor prövas på samma sätt, och tolv uppgifter med enbart tangentbord, där allt hittas efter namn och roll, så som en skärmläsare får det.',
  ],
  when: it => `Testerna är en del av Linje och körs när Linje ändras. Den här sidan gicks senast igenom ${it.date}.`,
  known: 'Det vi vet inte har prövats',
  gaps: [
    'Sidorna har inte prövats med skärmläsare eller av människor som använder hjälpmedel till vardags.',
    'Ett program hittar bara en del av felen.',
    'Filer och texter som andra har skickat kan vara svåra att läsa.',
    'Knappen för att välja filer är webbläsarens egen och följer webbläsarens språk.',
  ],
  say: 'Säg till',
  sayText: 'Om något inte fungerar för dig vill vi veta det.',
  sayLink: 'Be om hjälp',
}
