import type { Language } from '../contract/value.ts'

/** What everybody says much alike; `manner` picks one of the ways. */
export function signed(language: Language, text: string, name: string, manner: number): string {
  return `${text}\n\n${one(phrases[language].regards, manner)}\n${name}`
}

/** A solution as the 1st line hands it to the end user (M.1.2.4), or an answer at first contact. */
export function handedOver(language: Language, to: string, solution: string, manner: number): string {
  const { hello, tellUs } = phrases[language]
  return `${hello} ${firstNameOf(to)},\n\n${solution}\n\n${one(tellUs, manner)}`
}

/** A question to the end user. */
export function asked(language: Language, to: string, question: string): string {
  return `${phrases[language].hello} ${firstNameOf(to)},\n\n${question}`
}

/** What an end user writes who is content (M.1.2.5). */
export function thanks(language: Language, manner: number): string {
  return one(phrases[language].thanks, manner)
}

const phrases: Readonly<
  Record<Language, { hello: string; regards: readonly string[]; tellUs: readonly string[]; thanks: readonly string[] }>
> = {
  nb: {
    hello: 'Hei',
    regards: ['Hilsen', 'Mvh', 'Vennlig hilsen', 'Hilsen fra'],
    tellUs: [
      'Si fra om det ikke virker hos deg.',
      'Kan du prøve, og svare oss når du har sett at det virker?',
      'Gi beskjed hvis det fortsatt ikke stemmer.',
    ],
    thanks: [
      'Nå virker det. Takk for rask hjelp!',
      'Prøvde på nytt nå, og det ser riktig ut. Tusen takk.',
      'Supert, da er vi i gang igjen.',
      'Jepp, løst. Ha en fin dag!',
      'Takk! Jeg har sjekket et par til, og de stemmer også.',
    ],
  },
  nn: {
    hello: 'Hei',
    regards: ['Helsing', 'Mvh', 'Venleg helsing', 'Helsing frå'],
    tellUs: ['Sei frå om det ikkje verkar hos deg.', 'Prøv gjerne, og svar oss når du har sett at det går.'],
    thanks: ['No går det fint. Takk skal de ha!', 'Eg har prøvd, og det er i orden no.', 'Flott, takk for hjelpa!'],
  },
  sv: {
    hello: 'Hej',
    regards: ['Hälsningar', 'Vänliga hälsningar', 'Mvh'],
    tellUs: ['Hör av dig om det inte fungerar hos dig.', 'Prova gärna, och svara när du har sett att det fungerar.'],
    thanks: ['Nu fungerar det, tack så mycket!', 'Jag har provat igen och det ser bra ut. Tack!'],
  },
  en: {
    hello: 'Hi',
    regards: ['Regards', 'Best regards', 'Kind regards'],
    tellUs: ['Let us know if it does not work for you.', 'Please try, and answer when you have seen that it works.'],
    thanks: ['It works now. Thank you!', 'Checked again just now, all good. Thanks a lot.'],
  },
}

function one(ways: readonly string[], manner: number): string {
  return ways[manner % ways.length] ?? ''
}

function firstNameOf(name: string): string {
  return name.split(' ')[0] ?? name
}
