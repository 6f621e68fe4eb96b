import { useId } from 'react'
import './file-choice.css'

type FileChoiceProps = {
  /** What the button says. */
  readonly label: string
  /** As the attribute of that name has it. */
  readonly accept: string
  /** The id of what says why a file was not taken. */
  readonly fault?: string | undefined
  readonly onFile: (file: File) => void
}

/** Chooses a file by a button in the reader's language: the browser's own speaks the browser's. */
export function FileChoice({ label, accept, fault, onFile }: FileChoiceProps) {
  const id = useId()
  return (
    <span className="file-choice">
      <input
        id={id}
        type="file"
        className="ds-sr-only"
        accept={accept}
        aria-invalid={fault !== undefined}
        aria-describedby={fault}
        onChange={event => {
          const file = event.target.files?.[0]
          // The same file can be chosen again, once it has been corrected.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <label htmlFor={id} className="ds-button" data-variant="secondary">
        {label}
      </label>
    </span>
  )
}
