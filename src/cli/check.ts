import { check } from '../desk/check.ts'
import type { House } from '../desk/house.ts'
import { checkArticles } from '../desk/knowledge/check-articles.ts'
import { checkNotices } from '../desk/notice/check-notices.ts'
import { EXIT } from './exit.ts'

/** `linje check`: replays every event in the database, and names the first that does not fit. */
export async function runCheck(house: House): Promise<number> {
  const { cases, events, difference } = await check(house)
  if (difference !== null) {
    house.say('a case is not as its log says', difference)
    return EXIT.failed
  }
  house.say('every case is as its log says', { cases, events })
  const noticed = await checkNotices(house)
  if (noticed.difference !== null) {
    house.say('a notice is not as its log says', noticed.difference)
    return EXIT.failed
  }
  house.say('every notice is as its log says', { notices: noticed.notices, events: noticed.events })
  const known = await checkArticles(house)
  if (known.difference !== null) {
    house.say('an article is not as its log says', known.difference)
    return EXIT.failed
  }
  house.say('every article is as its log says', { articles: known.articles, versions: known.versions })
  return EXIT.done
}
