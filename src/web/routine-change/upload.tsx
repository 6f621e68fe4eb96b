import { type DragEvent, useState } from 'react'
import { FileChoice } from '../ui/file-choice.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { base64Of } from './scene/base64.ts'
import { useChangeWords } from './scene/use-change-words.ts'
import type { useUpload } from './scene/use-routine-change.ts'

/** As much as the desk takes. */
const MOST_BYTES = 1_048_576

type Uploading = Pick<ReturnType<typeof useUpload>, 'error'> & {
  readonly mutate: (file: { readonly name: string; readonly bpmn: string }) => void
}

/** A place to drop a BPMN file on, or to choose one. */
export function Upload({ upload }: { readonly upload: Uploading }) {
  const { next: said } = useChangeWords()
  const [over, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState(false)
  const send = async (file: File | undefined) => {
    if (file === undefined) return
    setTooLarge(file.size > MOST_BYTES)
    if (file.size > MOST_BYTES) return
    upload.mutate({ name: file.name.slice(0, 200), bpmn: base64Of(new Uint8Array(await file.arrayBuffer())) })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer.files[0])
  }
  return (
    <>
      <section
        className="change-drop"
        aria-label={said.choose}
        data-over={over}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileChoice label={said.choose} accept=".bpmn,.xml,application/xml,text/xml" onFile={file => void send(file)} />
        <span className="quiet">{said.drop}</span>
      </section>
      {tooLarge && (
        <p className="refusal-message" role="alert">
          {said.tooLarge}
        </p>
      )}
      <RefusalMessage error={upload.error} />
    </>
  )
}
