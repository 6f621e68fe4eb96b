import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { ReleasedCase } from '../../contract/release.ts'
import { useMe } from '../api/queries.ts'
import { languageNames } from '../text/words.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ReadyLetter } from './ready-letter.tsx'
import { useDraftAll, useReleasedCases, useSendLetters, useVersionWords } from './use-versions.ts'

type Props = {
  readonly release: string
  readonly name: string
  /** Says what has become of the letters. */
  readonly onTold: (words: string) => void
}

/** The cases that a version solves: letters are drafted to all who wait, looked through, and sent one by one or all. */
export function ReleasedCases({ release, name, onTold }: Props) {
  const words = useVersionWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useReleasedCases(release)
  const drafts = useMe().teams.some(team => team.line === 'second')
  const draft = useDraftAll(release)
  const send = useSendLetters(release)
  const cases = data?.pages.flatMap(page => page.items) ?? []
  const unwritten = cases.some(each => each.language !== null && !each.told && each.draft === null)
  const [changed, setChanged] = useState<readonly number[]>([])
  // What somebody is putting into other words is hers to send.
  const ready = cases.filter(each => isReady(each) && !changed.includes(each.number))
  const keepChanged = (number: number, isChanged: boolean) =>
    setChanged(all => [...all.filter(each => each !== number), ...(isChanged ? [number] : [])])
  const sendAll = () =>
    send.mutate(
      ready.slice(0, 100).map(({ number }) => number),
      {
        onSuccess: ({ sent, refused }) => {
          const kept = refused.length === 0 ? '' : ` ${words.notSent(refused.map(({ number }) => number).join(', '))}`
          onTold(`${words.sent(sent.length)}${kept}`)
        },
      },
    )
  return (
    <section aria-labelledby="released">
      <h2 id="released">{words.casesOf(name)}</h2>
      <RefusalMessage error={error ?? draft.error ?? send.error} />
      <p className="versions-acts">
        {drafts && unwritten && (
          <Button
            variant={ready.length === 0 ? 'primary' : 'secondary'}
            disabled={draft.isPending}
            onClick={() => draft.mutate(undefined, { onSuccess: ({ drafted }) => onTold(words.drafted(drafted)) })}
          >
            {words.draftAll}
          </Button>
        )}
        {ready.length > 0 && (
          <Button disabled={send.isPending} onClick={sendAll}>
            {words.sendAll(Math.min(ready.length, 100))}
          </Button>
        )}
      </p>
      {cases.length > 0 && (
        <table className="versions-table">
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              <th scope="col">{words.reporter}</th>
              <th scope="col">{words.language}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(each => (
              <Fragment key={each.number}>
                <tr data-letter={isReady(each)}>
                  <th scope="row">
                    <Link to="/cases/$number" params={{ number: String(each.number) }} search={true}>
                      {each.number} {each.title}
                    </Link>
                  </th>
                  <td data-label={words.reporter}>{each.reporter}</td>
                  <td data-label={words.language}>{each.language === null ? '–' : languageNames[each.language]}</td>
                  <td data-label={words.owner}>{each.owner ?? words.nobody}</td>
                  <td data-label={words.state}>
                    <State of={each} />
                  </td>
                </tr>
                {isReady(each) && (
                  <tr>
                    <td colSpan={5}>
                      <ReadyLetter of={each} onChanged={keepChanged} onSent={() => onTold(words.sent(1))} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  )
}

/** A letter that lies there for me to send. */
function isReady({ told, draft, mine }: ReleasedCase): boolean {
  return !told && mine && draft !== null
}

function State({ of: { told, language, draft } }: { readonly of: ReleasedCase }) {
  const words = useVersionWords()
  if (language === null) return words.tellsHerself
  if (told) return words.told
  return <strong>{draft === null ? words.write : words.ready}</strong>
}
