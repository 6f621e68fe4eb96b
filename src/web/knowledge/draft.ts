import type { ArticleTexts, ArticleView, WrittenArticle } from '../../contract/article.ts'
import type { Language } from '../../contract/value.ts'

type Said = { readonly question: string; readonly answer: string }

/** An article as the form holds it: a question and an answer in each language, empty where there is none. */
export type Draft = {
  readonly service: string
  readonly audience: WrittenArticle['audience']
  readonly texts: Readonly<Record<Language, Said>>
}

const blank: Said = { question: '', answer: '' }

/** An empty article, about a service where that is known, with an answer to begin with in the writer's language. */
export function newDraft(language: Language, service: string, answer: string): Draft {
  const texts = { nb: blank, nn: blank, sv: blank, en: blank, [language]: { question: '', answer } }
  return { service, audience: 'first-lines', texts }
}

/** An article as it is stored. */
export function storedDraft({ service, audience, texts }: ArticleView): Draft {
  const { nb = blank, nn = blank, sv = blank, en = blank } = texts
  return { service: service.id, audience, texts: { nb, nn, sv, en } }
}

/** An article as it is sent: a language of which nothing is written is not there. */
export function writtenDraft({ service, audience, texts }: Draft): WrittenArticle {
  const said = Object.entries(texts).filter(([, { question, answer }]) => `${question}${answer}`.trim() !== '')
  return { service, audience, texts: Object.fromEntries(said) satisfies ArticleTexts }
}
