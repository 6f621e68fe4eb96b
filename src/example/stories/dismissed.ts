import type { Story } from './story.ts'

/** What needed no solution. */
export const dismissed: readonly Story[] = [
  {
    way: 'dismissed',
    outcome: 'withdrawn',
    service: 'okonomi',
    language: 'nb',
    title: 'Glem det – fant kontoplanen selv',
    text: 'Hei, jeg lurte på hvor kontoplanen ligger, men så fant jeg den i det samme jeg trykket Send. Dere kan lukke denne.',
  },
  {
    way: 'dismissed',
    outcome: 'withdrawn',
    service: 'personal',
    language: 'en',
    title: 'Calendar invitation, please ignore',
    text: 'Sorry, I sent the earlier question to the wrong address. It was meant for my manager. Nothing for you to do!',
  },
  {
    way: 'dismissed',
    outcome: 'duplicate',
    service: 'lonn',
    language: 'nb',
    title: 'Mangler nattillegg (sendt før)',
    text: 'Hei, jeg tror Anne på avdelingen allerede har skrevet til dere, men for sikkerhets skyld: jeg mangler også nattillegget denne måneden.',
  },
  {
    way: 'dismissed',
    outcome: 'duplicate',
    service: 'arkiv',
    language: 'nn',
    title: 'Søket er nede hos oss òg',
    text: 'Hei, søket i arkivet står hos oss i 3. etasje. Ser at dei på servicetorget alt har meldt det.',
  },
  {
    way: 'dismissed',
    outcome: 'spam',
    service: 'innlogging',
    language: 'nb',
    title: 'VS: Din pakke venter på levering',
    text: 'Videresender denne, er den ekte?\n\n> Kjære kunde, pakken din holdes tilbake. Betal 29 kr for å frigi den. (Lenken er tatt bort.)',
  },
  {
    way: 'dismissed',
    outcome: 'spam',
    service: 'skjema',
    language: 'en',
    title: 'Increase the visibility of your web forms',
    text: 'Dear Sir or Madam, our experts have reviewed your website and found 37 ways to bring you more customers. When can we have a short call?',
  },
]
