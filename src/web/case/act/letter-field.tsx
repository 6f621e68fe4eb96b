import { useRef, useState } from 'react'
import { Editor } from '../../editor/editor.tsx'
import { useWritingHelp } from '../../editor/use-writing-help.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ChosenFiles } from '../scene/chosen-files.tsx'
import { useFault } from './field-faults.ts'

type LetterFieldProps = {
  readonly supplier: string
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

/** The letter with which a case goes to a supplier, written as any other. */
export function LetterField({ supplier, files, onFiles }: LetterFieldProps) {
  const { casePage, editor } = useWords()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const { blocks } = useWritingHelp(useScene().view.number, supplier)
  return (
    <Editor
      name="text"
      label={casePage.field.letter}
      value={text}
      onValue={setText}
      field={field}
      offers={{ colleagues: [], blocks }}
      onFiles={added => onFiles([...files, ...added])}
      fault={useFault('text')}
    >
      <ChosenFiles files={files} onFiles={onFiles} />
      {files.length > 0 && <span className="quiet">{editor.limits}</span>}
    </Editor>
  )
}
