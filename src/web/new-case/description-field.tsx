import { useRef } from 'react'
import { useDirectory, useMe } from '../api/queries.ts'
import { useBlocks } from '../blocks/use-blocks.ts'
import { ChosenFiles } from '../case/scene/chosen-files.tsx'
import { Editor } from '../editor/editor.tsx'
import { blocksIn } from '../editor/use-writing-help.ts'
import { useLanguage, useWords } from '../text/words-provider.tsx'
import type { Draft } from './draft.ts'
import { filledFor } from './filled-for.ts'

type DescriptionFieldProps = {
  readonly label: string
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly fault: string | undefined
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

/** What was said, written as letters are, with pictures pasted and files dropped, and the text blocks of my teams. */
export function DescriptionField({ label, draft, change, fault, files, onFiles }: DescriptionFieldProps) {
  const { editor } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <Editor
      label={label}
      value={draft.text}
      onValue={text => change({ text })}
      field={field}
      offers={{ colleagues: [], blocks: useBlocksFor(draft) }}
      onFiles={added => onFiles([...files, ...added])}
      fault={fault}
    >
      <ChosenFiles files={files} onFiles={onFiles} />
      {files.length > 0 && <span className="quiet">{editor.limits}</span>}
    </Editor>
  )
}

/** The text blocks of my teams, with what is known before the case is there filled in. */
function useBlocksFor({ requester, title, service }: Draft) {
  const language = useLanguage()
  const agent = useMe().person.name
  const name = useDirectory().data?.services.find(({ key }) => key === service)?.name
  const blocks = useBlocks().data?.items ?? []
  const filled = blocks.flatMap(({ id, name: called, team, texts }) => {
    const values = { requester: requester?.name, title, service: name, agent, team: team.name }
    const said = filledFor(texts, values)
    return Object.keys(said).length === 0 ? [] : [{ id, name: called, team: team.name, texts: said }]
  })
  return blocksIn(filled, language, language)
}
