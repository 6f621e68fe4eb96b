import type { WrittenArticle } from '../contract/article.ts'
import type { House, Viewer } from '../desk/house.ts'
import { draftArticle, publishArticle } from '../desk/knowledge/write-article.ts'

/** What is known when the example opens: written and published by the 2nd line (O-23). */
export async function writeKnown(house: House, second: Viewer): Promise<void> {
  for (const article of ARTICLES) {
    const made = await draftArticle(house, second, { ...article, case: null, tell: false })
    const out = made.done ? await publishArticle(house, second, made.value.id, made.value.version) : made
    if (!out.done) throw new Error(`no article about ${article.service}: ${JSON.stringify(out.refusal)}`)
  }
}

const ARTICLES: readonly WrittenArticle[] = [
  {
    service: 'lonn',
    audience: 'everyone',
    texts: {
      nb: {
        question: 'Hvor finner jeg lønnsslippen min?',
        answer:
          'Logg inn på Min side og velg Lønn. Slippen ligger der fra den 12. hver måned. Slipper fra tidligere år står under Arkiv.',
      },
      nn: {
        question: 'Kvar finn eg lønnsslippen min?',
        answer:
          'Logg inn på Mi side og vel Lønn. Slippen ligg der frå den 12. kvar månad. Slippar frå tidlegare år står under Arkiv.',
      },
      sv: {
        question: 'Var hittar jag min lönespecifikation?',
        answer:
          'Logga in på Min sida och välj Lön. Specifikationen ligger där från den 12:e varje månad. Tidigare år finns under Arkiv.',
      },
      en: {
        question: 'Where do I find my payslip?',
        answer:
          'Sign in at My page and choose Salary. It is there from the 12th of each month. Earlier years are under Archive.',
      },
    },
  },
  {
    service: 'innlogging',
    audience: 'everyone',
    texts: {
      nb: {
        question: 'Jeg har fått ny telefon og kommer ikke inn. Hva gjør jeg?',
        answer:
          'Gå til innloggingen på en maskin på jobb og velg «Ny telefon». Skann koden med den nye telefonen. Har du ingen maskin på jobb, ring brukerstøtten; de må se legitimasjonen din.',
      },
      en: {
        question: 'I have a new phone and cannot sign in. What do I do?',
        answer:
          'Go to the sign-in page on a computer at work and choose “New phone”. Scan the code with it. Without a computer at work, call user support; they have to see your identification.',
      },
    },
  },
  {
    service: 'personal',
    audience: 'everyone',
    texts: {
      nb: {
        question: 'Når blir feriedagene mine oppdatert?',
        answer: 'Natten etter at lederen din har godkjent fraværet. Til da står de gamle tallene der.',
      },
      nn: {
        question: 'Når blir feriedagane mine oppdaterte?',
        answer: 'Natta etter at leiaren din har godkjent fråværet. Til då står dei gamle tala der.',
      },
    },
  },
  {
    service: 'okonomi',
    audience: 'first-lines',
    texts: {
      nb: {
        question: 'En faktura ligger og venter, og ingen ser den. Hvor er den?',
        answer:
          'Oftest hos en som har sluttet. Søk på fakturanummeret under Oppgaver for alle, og gi oppgaven til lederen på ansvaret.',
      },
    },
  },
]
