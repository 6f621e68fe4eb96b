import { expect, test } from 'vitest'
import { cast, ident, payroll } from '../../test/stage/people.ts'
import {
  type ArticleState,
  afterAct,
  articleGate,
  articleStages,
  generalInterestGate,
  mayReadArticle,
} from './article.ts'

const draft: ArticleState = {
  article: ident<'article'>(95),
  service: payroll,
  audience: 'everyone',
  stage: 'draft',
  version: 1,
}
const published = afterAct(draft, 'publish')
const withdrawn = afterAct(published, 'withdraw')

test('O-23 an article is written by the lines; published, changed and withdrawn by the 2nd', () => {
  const answers = [draft, published, withdrawn].map(state =>
    (['write', 'publish', 'withdraw'] as const).map(act =>
      [cast.ola, cast.kari, cast.siri].map(actor => articleGate(state, act, actor)?.code ?? 'yes'),
    ),
  )
  expect(answers).toEqual([
    [
      ['yes', 'yes', 'not-found'],
      ['yes', 'only-second-line', 'not-found'],
      ['yes', 'only-second-line', 'not-found'],
    ],
    [
      ['yes', 'only-second-line', 'not-your-line'],
      ['already-published', 'only-second-line', 'not-your-line'],
      ['yes', 'only-second-line', 'not-your-line'],
    ],
    [
      ['yes', 'only-second-line', 'not-found'],
      ['yes', 'only-second-line', 'not-found'],
      ['unchanged', 'only-second-line', 'not-found'],
    ],
  ])
  expect(afterAct(withdrawn, 'publish')).toEqual({ ...published, version: 4 })
  expect(afterAct(published, 'write')).toEqual({ ...published, version: 3 })
})

test('A-3 end users, suppliers and strangers read what is published for everyone, and nothing else', () => {
  for (const actor of [cast.siri, cast.aino, cast.bjorn, cast.admin, null]) {
    for (const stage of articleStages) {
      expect(mayReadArticle({ ...draft, stage }, actor)).toBe(stage === 'published')
      expect(mayReadArticle({ ...draft, stage, audience: 'first-lines' }, actor)).toBe(false)
    }
  }
  for (const stage of articleStages) expect(mayReadArticle({ ...draft, stage }, cast.hanne)).toBe(true)
})

test('O-23 of general interest is what is solved; the 2nd line tells the 1st lines of it', () => {
  expect(generalInterestGate(false, true, cast.ola)?.code).toBe('not-solved')
  expect(generalInterestGate(true, true, cast.kari)?.code).toBe('only-second-line')
  expect(generalInterestGate(true, false, cast.kari)).toBeNull()
  expect(generalInterestGate(true, true, cast.ola)).toBeNull()
})
