import { type ClipboardEvent, type DragEvent, useState } from 'react'
import type { TimeZone } from '../../contract/time-zone.ts'
import { useWords, useZone } from '../text/words-provider.tsx'

/** What a place needs to take files that are pasted or dropped on it, and whether some are held over it. */
export function useFilesHere(onFiles: (files: readonly File[]) => void) {
  const { editor } = useWords()
  const zone = useZone()
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    onPaste(event: ClipboardEvent) {
      const { clipboardData } = event
      // A table from a spreadsheet comes as words and as a picture of them: the words are meant.
      if (clipboardData.files.length === 0 || clipboardData.getData('text/plain') !== '') return
      event.preventDefault()
      onFiles([...clipboardData.files].map(file => named(file, editor.pasted, zone)))
    },
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      setOver(false)
      if (event.dataTransfer.files.length === 0) return
      event.preventDefault()
      onFiles([...event.dataTransfer.files])
    },
  }
}

/** What is pasted from the screen is called `image.png`, every time: the time tells one from another. */
function named(file: File, called: (time: string) => string, zone: TimeZone): File {
  if (file.name !== 'image.png') return file
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' })
  const time = clock.format().replaceAll(':', '.')
  return new File([file], `${called(time)}.png`, { type: file.type })
}
