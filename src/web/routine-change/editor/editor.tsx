import { Button } from '@digdir/designsystemet-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { base64Of } from '../scene/base64.ts'
import { useChangeWords } from '../scene/use-change-words.ts'
import { useFile, type useUpload } from '../scene/use-routine-change.ts'
import { type DrawnModel, openModel } from './drawn-model.ts'
import { ElementForm } from './element-form.tsx'

type EditorProps = {
  readonly routine: string
  /** Where the file to begin with lies, and which of several drafts it is. */
  readonly file: string
  readonly at: string
  /** Versions that are published. */
  readonly taken: readonly string[]
  readonly upload: ReturnType<typeof useUpload>
  readonly onClose: () => void
}

/** A routine's drawing with a form beside it; what is saved is a draft, and nothing is published here. */
export function Editor({ routine, file, at, taken, upload, onClose }: EditorProps) {
  const { editor: said } = useChangeWords()
  const { data: bpmn, error } = useFile(file, at)
  const place = useRef<HTMLDivElement>(null)
  const [model, setModel] = useState<DrawnModel | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [, setChanges] = useState(0)
  const [broken, setBroken] = useState(false)
  const open = useEffectEvent((within: HTMLElement, xml: string) =>
    openModel(within, xml, taken, said, {
      changed: () => setChanges(count => count + 1),
      selected: setChosen,
    }),
  )
  useEffect(() => {
    if (bpmn === undefined || place.current === null) return
    let wanted = true
    let close = () => {}
    open(place.current, bpmn).then(
      opened => {
        close = opened.close
        if (wanted) setModel(opened)
        else close()
      },
      () => wanted && setBroken(true),
    )
    return () => {
      wanted = false
      close()
    }
  }, [bpmn])
  const save = async () => {
    if (model === null) return
    const xml = await model.save()
    upload.mutate({ name: `${routine}.bpmn`, bpmn: base64Of(new TextEncoder().encode(xml)) }, { onSuccess: onClose })
  }
  return (
    <section className="stack" aria-labelledby="editor">
      <h2 id="editor">{said.heading}</h2>
      <p className="quiet">{said.about}</p>
      <RefusalMessage error={error ?? upload.error} />
      {broken && <p role="alert">{said.broken}</p>}
      <div className="change-editor">
        <div ref={place} className="change-canvas" />
        {model !== null && <ElementForm model={model} chosen={chosen} onChosen={setChosen} />}
      </div>
      <div className="actions">
        <Button disabled={model === null} loading={upload.isPending} onClick={() => void save()}>
          {said.done}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </section>
  )
}
