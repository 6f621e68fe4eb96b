import { languageNames } from '../../text/words.ts'
import { LANGUAGES, type LocalDraft } from './local-draft.ts'
import './local-lines.css'

type Props = {
  /** What the text is, for whoever does not see the row it is in. */
  readonly name: string
  readonly draft: LocalDraft
  readonly onDraft: (draft: LocalDraft) => void
}

/** One line in each language, a cell for each. */
export function LocalCells({ name, draft, onDraft }: Props) {
  return LANGUAGES.map(language => (
    <td key={language} data-label={languageNames[language]}>
      <input
        className="ds-input"
        lang={language}
        maxLength={200}
        autoComplete="off"
        aria-label={`${name}, ${languageNames[language]}`}
        value={draft[language]}
        onChange={event => onDraft({ ...draft, [language]: event.target.value })}
      />
    </td>
  ))
}

/** The heads over those cells. */
export function LocalHeads() {
  return LANGUAGES.map(language => (
    <th key={language} scope="col">
      {languageNames[language]}
    </th>
  ))
}
