import type { Instant } from '../domain/id.ts'
import { type Beat, type Course, courses, pauses } from './courses.ts'
import { type Dice, dice } from './dice.ts'
import type { Story, Way } from './stories/story.ts'
import { endUsers, firstLine, secondLiners } from './town/cast.ts'
import { eveningBefore, workingMinutesBefore } from './working-time.ts'

/** A story as it went in one case: who took part, what has happened so far, and when. */
export type Plot = {
  readonly story: Story
  /** Addresses of the end user, and of those who help her. */
  readonly requester: string
  readonly first: string
  readonly second: string
  readonly beats: readonly { readonly beat: Beat; readonly at: Instant }[]
  /** Days after which a waiting case comes back. */
  readonly patience: number
  /** Picks among ways to say the same. */
  readonly manner: number
}

const DAYS_TO_WAIT = 7
const DAYS_OVERDUE = 2
/** One mail in so many was written in the evening. */
const EVENINGS = 6

/**
 * Deals the stories out to the courses they can take, and casts them: the same seed gives the same plots. Nothing
 * happens after `now`. As many stories of each way are needed as its courses have cases.
 */
export function deal(stories: readonly Story[], seed: number, now: Instant): readonly Plot[] {
  const chance = dice(seed)
  const users = new Map(endUsers.map(({ language }) => [language, roundOf(endUsersOf(language, chance))]))
  const helpers = new Map(firstLine.map(({ agency }) => [agency, roundOf(firstLineAt(agency, chance))]))
  const seconds = roundOf(chance.shuffled(secondLiners))
  return ways().flatMap(way => {
    const told = chance.shuffled(stories.filter(story => story.way === way))
    const places = courses[way].flatMap(course => Array.from({ length: course.cases }, () => course))
    if (told.length !== places.length) throw new Error(`${places.length} stories go by ${way}, not ${told.length}`)
    return inPlaces(told, places).map(({ story, course }): Plot => {
      const language = 'language' in story ? story.language : 'nb'
      const named = 'from' in story ? endUsers.find(({ email }) => email === story.from) : undefined
      const requester = named ?? users.get(language)?.()
      const first = requester && helpers.get(requester.agency)?.()
      if (requester === undefined || first === undefined) throw new Error(`nobody speaks ${language}`)
      return {
        story,
        requester: requester.email,
        first: first.email,
        second: seconds().email,
        beats: timed(course, chance, now),
        patience: course.overdue ? DAYS_OVERDUE : DAYS_TO_WAIT,
        manner: Math.floor(chance.between(0, 60)),
      }
    })
  })
}

function ways(): readonly Way[] {
  return [
    'first-contact',
    'second-line',
    'third-line',
    'technical',
    'network',
    'dismissed',
    'supplier-report',
    'announcement',
  ]
}

/** Courses that need what only some stories have are dealt first. */
function inPlaces(stories: readonly Story[], courses: readonly Course[]) {
  const left = [...stories]
  const take = (course: Course): Story => {
    const returns = course.beats.filter(beat => beat === 'return').length
    const fitting = left.findIndex(
      story => returns <= returnsOf(story) && course.beats.every(beat => hasWords(story, beat)),
    )
    const [story] = left.splice(fitting, 1)
    if (fitting < 0 || story === undefined) throw new Error(`no story can go ${course.beats.join(', ')}`)
    return story
  }
  return [...courses]
    .sort((one, other) => demands(other) - demands(one))
    .map(course => ({ story: take(course), course }))
}

/**
 * Whether it has been written what is said then, and whether its routine asks for it: who runs the application is asked
 * about end users (M.1.3), and what she has solved is confirmed by nobody.
 */
function hasWords(story: Story, beat: Beat): boolean {
  const runs = story.way === 'technical' && story.exchange.supplier === 'drift'
  if (beat === 'inform' || beat === 'silence') return story.way !== 'technical' || runs
  if (beat === 'confirm') return !runs
  if (beat === 'object') return 'objection' in story
  if (beat === 'return') return 'returned' in story
  return true
}

/** How often a case may go back, for it is written what is said then. */
function returnsOf(story: Story): number {
  if (!('returned' in story) || story.returned === undefined) return 0
  return 1 + ('again' in story ? (story.again?.length ?? 0) : 0)
}

/** How few stories can go a course with this. */
const DEMANDS: Readonly<Partial<Record<Beat, number>>> = { object: 10, return: 10, inform: 1, silence: 1, confirm: 1 }

function demands({ beats }: Course): number {
  return beats.reduce((sum, beat) => sum + (DEMANDS[beat] ?? 0), 0)
}

/** Counts back from the last beat, so that everything lies before now. */
function timed({ beats, since }: Course, chance: Dice, now: Instant): Plot['beats'] {
  let ago = chance.between(...since)
  const times = [...beats].reverse().map(beat => {
    const at = workingMinutesBefore(now, ago)
    ago += chance.between(...pauses[beat])
    return { beat, at }
  })
  const [opened, ...later] = times.reverse()
  if (opened === undefined) return []
  const evening = beats.length > 1 && Math.floor(chance.between(0, EVENINGS)) === 0
  const hour = Math.floor(chance.between(17, 22))
  return [evening ? { ...opened, at: eveningBefore(opened.at, hour) } : opened, ...later]
}

function endUsersOf(language: string, chance: Dice) {
  return chance.shuffled(endUsers.filter(user => user.language === language))
}

function firstLineAt(agency: string, chance: Dice) {
  return chance.shuffled(firstLine.filter(member => member.agency === agency))
}

/** One after the other, and then from the beginning. */
function roundOf<Thing>(things: readonly Thing[]): () => Thing {
  let place = 0
  return () => {
    const thing = things[place % things.length]
    if (thing === undefined) throw new Error('a round of nobody')
    place += 1
    return thing
  }
}
