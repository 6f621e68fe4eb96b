import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type ImportKind, importColumns, importKinds } from '../../../contract/administration-columns.ts'
import type { ImportResult } from '../../../contract/administration-import.ts'
import { useLanguage } from '../../text/words-provider.tsx'
import { FileChoice } from '../../ui/file-choice.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { base64Of } from '../scene/file-bytes.ts'
import { NextStep } from '../scene/next-step.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { FaultTable } from './fault-table.tsx'

/** Many at once from a file: what is in it, the file, what it would change or what is wrong with it, and the taking in. */
export function ImportPlace() {
  const words = useAdministrationWords()
  const [kind, setKind] = useState<ImportKind>('people')
  usePageTitle(words.place.import)
  return (
    <section aria-labelledby="import" className="stack">
      <h2 id="import" className="ds-sr-only">
        {words.place.import}
      </h2>
      <p className="quiet">{words.import.about}</p>
      <fieldset className="admin-kinds">
        <legend>{words.import.kind}</legend>
        {importKinds.map(each => (
          <label key={each}>
            <input type="radio" name="kind" checked={each === kind} onChange={() => setKind(each)} />
            {words.import.kinds[each]}
          </label>
        ))}
      </fieldset>
      <p>
        <a href={`/api/administration/imports/${kind}/sample`} download>
          {words.import.sample}
        </a>
      </p>
      <Columns kind={kind} />
      <FileTaking key={kind} kind={kind} />
    </section>
  )
}

/** What the columns of such a file are called; the first two must be there. */
function Columns({ kind }: { readonly kind: ImportKind }) {
  const words = useAdministrationWords().import
  const language = useLanguage()
  const names = Object.values(importColumns[kind]).map(called => called[language])
  return (
    <p className="quiet">
      {words.columns}: {names.map((name, index) => (index < 2 ? `${name} (${words.required})` : name)).join(', ')}
    </p>
  )
}

function FileTaking({ kind }: { readonly kind: ImportKind }) {
  const words = useAdministrationWords()
  const [file, setFile] = useState<string | null>(null)
  const preview = useChange<ImportResult>('POST', `imports/${kind}/previews`)
  const taking = useChange<ImportResult>('POST', `imports/${kind}`)
  const choose = async (chosen: File) => {
    const bytes = await base64Of(chosen)
    setFile(bytes)
    taking.reset()
    preview.mutate({ file: bytes })
  }
  const result = taking.data ?? preview.data
  return (
    <>
      <p>
        <FileChoice
          label={words.import.file}
          accept=".csv,text/csv,text/plain"
          onFile={chosen => void choose(chosen)}
        />
      </p>
      <RefusalMessage error={taking.error ?? preview.error} />
      <div role="status" className="stack">
        {preview.isPending && <p className="quiet">{words.import.reading}</p>}
        {result !== undefined && <Outcome result={result} taken={taking.data !== undefined} />}
      </div>
      {taking.data !== undefined && <NextStep here="import" />}
      {result !== undefined && <FaultTable kind={kind} result={result} />}
      {taking.data === undefined && isTakeable(preview.data) && file !== null && (
        <p className="actions">
          <Button loading={taking.isPending} onClick={() => taking.mutate({ file })}>
            {words.import.take(preview.data.fresh + preview.data.changed)}
          </Button>
        </p>
      )}
    </>
  )
}

function Outcome({ result, taken }: { readonly result: ImportResult; readonly taken: boolean }) {
  const words = useAdministrationWords().import
  const { fresh, changed, faulty, ignored } = result
  return (
    <>
      {faulty > 0 && <p className="admin-few">{words.faulty(faulty)}</p>}
      {faulty === 0 && <p>{summary(words, result, taken)}</p>}
      {faulty === 0 && !taken && fresh + changed === 0 && <p>{words.nothing}</p>}
      {ignored.length > 0 && <p className="quiet">{words.ignored(ignored.join(', '))}</p>}
    </>
  )
}

function summary(
  words: ReturnType<typeof useAdministrationWords>['import'],
  result: ImportResult,
  taken: boolean,
): string {
  return taken ? words.taken(result) : words.figures(result)
}

function isTakeable(result: ImportResult | undefined): result is ImportResult {
  return result !== undefined && result.faulty === 0 && result.fresh + result.changed > 0
}
