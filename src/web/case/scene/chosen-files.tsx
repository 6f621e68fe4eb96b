import { useId } from 'react'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Icon } from './icon.tsx'
import { faultOfFiles } from './uploads.ts'
import './chosen-files.css'

type ChosenFilesProps = { readonly files: readonly File[]; readonly onFiles: (files: readonly File[]) => void }

/** Files that go along, chosen and taken off again. The browser's own button speaks its language, not the reader's. */
export function ChosenFiles({ files, onFiles }: ChosenFilesProps) {
  const { composer, act } = useWords().casePage
  const { size } = useFormat()
  const id = useId()
  const fault = faultOfFiles(files)
  return (
    <div className="case-chosen-files">
      <input
        id={id}
        type="file"
        multiple
        className="ds-sr-only"
        onChange={event => {
          onFiles([...files, ...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <label htmlFor={id}>
        <Icon name="clip" />
        {composer.files}
      </label>
      {files.length > 0 && (
        <ul>
          {files.map((file, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may be the same in all but their place
            <li key={place}>
              {file.name} <span className="quiet">{size(file.size)}</span>
              <button type="button" onClick={() => onFiles(files.toSpliced(place, 1))}>
                <span aria-hidden="true">×</span>
                <span className="ds-sr-only">{composer.drop(file.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {fault !== null && (
        <p className="case-missing" role="alert">
          {act[fault]}
        </p>
      )}
    </div>
  )
}
