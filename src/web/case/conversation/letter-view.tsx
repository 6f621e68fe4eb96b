import type { Letter } from '../../../contract/letter.ts'
import { pieces } from '../../../contract/written/pieces.ts'
import { readMarkdown } from '../../../contract/written/read-markdown.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { Icon } from '../scene/icon.tsx'
import { LetterLook } from '../scene/letter-look.tsx'
import type { CaseWords } from '../text/nb.ts'
import { Attachments } from './attachments.tsx'
import { Delivery } from './delivery.tsx'
import { foldQuotes } from './fold-quotes.ts'
import { LetterMeaning } from './letter-meaning.tsx'
import { SaidSolution } from './said-solution.tsx'
import { ShownText } from './shown-text.tsx'

/**
 * One letter. Who can read it is told four times over, so that nobody mistakes one kind for another: by colour, by
 * side mark and icon, by the kind's word, and by a sentence.
 */
export function LetterView({ letter }: { readonly letter: Letter }) {
  const words = useWords()
  const { moment } = useFormat()
  const { conversation } = words.casePage
  const { kind, form, direction, from, to } = letter
  const body = <LetterBody letter={letter} />
  return (
    <article className="case-letter" data-kind={kind} data-direction={direction}>
      <header>
        <span className="case-kind">
          <Icon name={kind} />
          {kindWord(letter, conversation.kinds)}
        </span>
        <span className="case-parties">
          <strong>{from ?? 'Linje'}</strong>
          {to !== null && (form === 'phone' || direction === 'out') && ` ${partyWord(to, form, conversation)}`}
        </span>
        {!saysItself(letter) && <span className="case-form">{words.letterForm[form]}</span>}
        <time dateTime={letter.at}>{moment(letter.at)}</time>
        <span className="case-seen-by">{useSeenBy(letter)}</span>
      </header>
      {letter.says !== null && <SaidSolution letter={letter.id} says={letter.says} />}
      {letter.automatic ? (
        <details>
          <summary>{conversation.automatic}</summary>
          {body}
        </details>
      ) : (
        body
      )}
      <LetterLook letter={letter} />
      <Attachments letter={letter} />
      <Delivery letter={letter} />
      <LetterMeaning letter={letter} />
    </article>
  )
}

/**
 * What one of us wrote is shown with its Markdown; what came from outside as it came, with what it quotes folded. A
 * supplier's report is a block of names and values, as the head of a quoted mail is: it quotes nothing (M.2.1.2).
 */
function LetterBody({ letter }: { readonly letter: Letter }) {
  const { conversation } = useWords().casePage
  const { view } = useScene()
  if (view.reporter.kind === 'supplier' && view.letters[0]?.id === letter.id) return <FromOutside text={letter.text} />
  if (isOurs(letter)) {
    return (
      <div className="case-text case-marked">
        <ShownText shown={readMarkdown(letter.text)} />
      </div>
    )
  }
  return foldQuotes(letter.text).map((part, place) =>
    part.quoted ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a letter never change places
      <details key={place} className="case-quoted">
        <summary>{conversation.quoted}</summary>
        <FromOutside text={part.text} />
      </details>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a letter never change places
      <FromOutside key={place} text={part.text} />
    ),
  )
}

function FromOutside({ text }: { readonly text: string }) {
  return (
    <p className="case-text">
      <ShownText shown={pieces(text, { cases: false })} />
    </p>
  )
}

/** A call is written down by one of us, whoever rang. */
function isOurs({ direction, form }: Letter): boolean {
  return form === 'phone' || (direction === 'out' && form !== 'system')
}

/** How it came is told already: by «Linje», by «in conversation with», and a note is written here. */
function saysItself({ kind, form, to }: Letter): boolean {
  return form === 'system' || (form === 'phone' && to !== null) || (kind === 'internal' && form === 'web')
}

type Conversation = CaseWords['conversation']

/** The kind by the way it went: a letter from the user is not one to her. */
function kindWord({ kind, direction }: Letter, kinds: Conversation['kinds']): string {
  return kind === 'internal' || kind === 'notification' ? kinds[kind] : kinds[`${kind}-${direction}`]
}

/** A call is with somebody, whoever rang. */
function partyWord(name: string, form: Letter['form'], { to, withWhom }: Conversation): string {
  return form === 'phone' ? withWhom(name) : to(name)
}

/** Who sees it, in few words. */
function useSeenBy({ kind, supplier }: Letter): string {
  const { seenBy } = useWords().casePage.conversation
  const { dealings, reporter } = useScene().view
  if (kind !== 'supplier') return seenBy[kind]
  const hers = dealings.find(dealing => dealing.supplier.id === supplier)?.supplier
  const reporting = reporter.kind === 'supplier' ? reporter.supplier.name : ''
  return seenBy.supplier(hers?.name ?? reporting)
}
