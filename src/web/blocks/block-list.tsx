import type { TextBlock } from '../../contract/text-block.ts'
import { languageNames } from '../text/words.ts'
import { useBlockWords } from './use-block-words.ts'

type BlockListProps = {
  readonly blocks: readonly TextBlock[]
  readonly open: string | undefined
  readonly onOpen: (id: string) => void
}

/** Every block by team and name, with the languages it is written in. */
export function BlockList({ blocks, open, onOpen }: BlockListProps) {
  const words = useBlockWords()
  const teams = [...new Map(blocks.map(({ team }) => [team.id, team])).values()]
  return teams.map(team => (
    <section key={team.id} aria-label={`${words.list}: ${team.name}`}>
      {teams.length > 1 && <h2>{team.name}</h2>}
      <ul className="blocks-list">
        {blocks
          .filter(block => block.team.id === team.id)
          .map(({ id, name, texts }) => (
            <li key={id}>
              <button type="button" aria-current={id === open ? 'true' : undefined} onClick={() => onOpen(id)}>
                <span>{name}</span>
                <span className="quiet">{languagesOf(texts)}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  ))
}

function languagesOf(texts: TextBlock['texts']): string {
  return Object.entries(languageNames)
    .filter(([language]) => Object.hasOwn(texts, language))
    .map(([, name]) => name)
    .join(', ')
}
