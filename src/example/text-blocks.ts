import type { WrittenBlock } from '../contract/text-block.ts'
import type { House, Viewer } from '../desk/house.ts'
import { addTextBlock } from '../desk/text-block.ts'

/** What a 1st line writes often, kept in its team by somebody in it. */
export async function writeTextBlocks(house: House, writer: Viewer): Promise<void> {
  const [place] = writer.actor.memberships
  if (place === undefined) throw new Error(`${writer.email} is in no team`)
  for (const block of BLOCKS) {
    const written = await addTextBlock(house, writer, { team: place.team, ...block })
    if (!written.done) throw new Error(`no text block «${block.name}»: ${JSON.stringify(written.refusal)}`)
  }
}

const BLOCKS: readonly WrittenBlock[] = [
  {
    name: 'Be om skjermbilde',
    texts: {
      nb: 'Hei {requester},\n\nkan du sende oss et skjermbilde av det du ser, og skrive når det skjedde? Svar på denne e-posten.\n\nHilsen {agent}',
      nn: 'Hei {requester},\n\nkan du sende oss eit skjermbilete av det du ser, og skrive når det skjedde? Svar på denne e-posten.\n\nHelsing {agent}',
      sv: 'Hej {requester},\n\nkan du skicka en skärmbild av det du ser och skriva när det hände? Svara på det här mejlet.\n\nHälsningar {agent}',
      en: 'Hello {requester},\n\ncould you send us a picture of what you see, and say when it happened? Answer this mail.\n\nRegards {agent}',
    },
  },
  {
    name: 'Logg inn på nytt',
    texts: {
      nb: 'Hei {requester},\n\nlogg ut, lukk nettleseren og logg inn igjen. Hjelper det ikke, svar på denne e-posten.\n\nHilsen {agent}',
      nn: 'Hei {requester},\n\nlogg ut, lukk nettlesaren og logg inn att. Hjelper det ikkje, svar på denne e-posten.\n\nHelsing {agent}',
      sv: 'Hej {requester},\n\nlogga ut, stäng webbläsaren och logga in igen. Hjälper det inte, svara på det här mejlet.\n\nHälsningar {agent}',
      en: 'Hello {requester},\n\nsign out, close the browser and sign in again. If that does not help, answer this mail.\n\nRegards {agent}',
    },
  },
]
