import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Me } from '../../contract/session.ts'
import type { TextBlock } from '../../contract/text-block.ts'
import { Refused } from '../api/ask.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { draftOf, written } from './block-draft.ts'
import { DropBlock } from './drop-block.tsx'
import { LanguageFields } from './language-fields.tsx'
import { useBlockWords } from './use-block-words.ts'
import { useKeepBlock } from './use-blocks.ts'

type BlockFormProps = {
  /** The block as it is stored now; null for a new one. */
  readonly block: TextBlock | null
  readonly teams: Me['teams']
  readonly onSaved: (name: string) => void
  readonly onDropped: (name: string) => void
  readonly onClose: () => void
}

/** One text block in every language; a field that is none is named, and nothing that was written is lost. */
export function BlockForm({ block, teams, onSaved, onDropped, onClose }: BlockFormProps) {
  const own = useBlockWords()
  const words = useWords()
  const { moment } = useFormat()
  const [draft, setDraft] = useState(() => draftOf(block, teams[0]?.id ?? ''))
  const [seen] = useState(block?.version ?? 0)
  const { save, drop } = useKeepBlock()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const isChanged = save.error instanceof Refused && save.error.problem.code === 'block-changed'
  const keep = (event: FormEvent) => {
    event.preventDefault()
    // Whoever saves in spite of the other's change has seen it.
    const version = isChanged ? (block?.version ?? seen) : seen
    const saving = { ...written(draft), ...(block === null ? { team: draft.team } : { id: block.id, version }) }
    save.mutate(saving, { onSuccess: ({ name }) => onSaved(name) })
  }
  const fault = (path: string) => faultOf(words, save.error, path)
  const isFaulty = ['name', 'texts'].some(path => fault(path) !== undefined)
  return (
    <form ref={form} className="stack" noValidate onSubmit={keep} aria-labelledby="block-form">
      <h2 id="block-form">{block === null ? own.add : own.change}</h2>
      {block === null && teams.length > 1 && (
        <SelectField
          label={own.team}
          value={draft.team}
          onChange={team => setDraft({ ...draft, team })}
          among={teams.map(({ id, name }) => [id, name])}
        />
      )}
      <TextField
        label={own.name}
        hint={own.nameHint}
        value={draft.name}
        onChange={name => setDraft({ ...draft, name })}
        fault={fault('name')}
      />
      <LanguageFields texts={draft.texts} onTexts={texts => setDraft({ ...draft, texts })} fault={fault('texts')} />
      {!isFaulty && <RefusalMessage error={save.error ?? drop.error} />}
      <div className="actions">
        <Button type="submit" loading={save.isPending}>
          {isChanged ? own.anyway : own.save}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {words.desk.cancel}
        </Button>
        {block !== null && (
          <DropBlock
            name={block.name}
            onDrop={() => drop.mutate(block.id, { onSuccess: () => onDropped(block.name) })}
          />
        )}
      </div>
      {block !== null && <p className="quiet">{own.changed(block.changedBy, moment(block.changedAt))}</p>}
    </form>
  )
}
