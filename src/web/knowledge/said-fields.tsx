import { useRef, useState } from 'react'
import type { Language } from '../../contract/value.ts'
import { Editor } from '../editor/editor.tsx'
import { TextField } from '../ui/fields.tsx'
import type { Draft } from './draft.ts'
import { useKnowledgeWords } from './use-knowledge-words.ts'

type Said = Draft['texts'][Language]

type SaidFieldsProps = {
  readonly language: Language
  readonly said: Said
  readonly change: (said: Said) => void
  readonly fault: (path: keyof Said) => string | undefined
}

const NOTHING = { colleagues: [], blocks: [] } as const

/** A question and its answer in one language. */
export function SaidFields({ language, said, change, fault }: SaidFieldsProps) {
  const words = useKnowledgeWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  return (
    <div className="stack" lang={language}>
      <TextField
        label={words.question}
        hint={words.questionHint}
        value={said.question}
        onChange={question => change({ ...said, question })}
        fault={fault('question')}
      />
      <Editor
        label={words.answer}
        value={said.answer}
        onValue={answer => change({ ...said, answer })}
        field={field}
        offers={NOTHING}
        onFiles={() => setTold(words.noFiles)}
        fault={fault('answer')}
      />
      <p role="status">{told}</p>
    </div>
  )
}
