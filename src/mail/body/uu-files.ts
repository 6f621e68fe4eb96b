import { decodeUu } from '../mime/transfer-encoding.ts'
import type { LetterFile } from './letter-file.ts'

const MAX_FILES = 20

/** Takes files out of a text that carries them as before MIME (`begin 644 name` to `end`). */
export function takeUuFiles(text: string): { readonly rest: string; readonly files: readonly LetterFile[] } {
  if (!/^begin [0-7]{3,4} /m.test(text)) return { rest: text, files: [] }
  const files: LetterFile[] = []
  const rest: string[] = []
  const lines = text.split('\n')
  const lastEnd = lines.lastIndexOf('end')
  let place = 0
  while (place < lines.length) {
    const line = lines[place] ?? ''
    const name = /^begin [0-7]{3,4} (\S.{0,200})$/.exec(line)?.[1]
    const end = name === undefined || files.length >= MAX_FILES || place > lastEnd ? -1 : lines.indexOf('end', place)
    if (name === undefined || end === -1 || !lines.slice(place + 1, end).every(isUuLine)) {
      rest.push(line)
      place += 1
      continue
    }
    const content = decodeUu(lines.slice(place, end + 1).join('\n'))
    files.push({ name, type: 'application/octet-stream', content, inline: false, contentId: '' })
    place = end + 1
  }
  return { rest: rest.join('\n'), files }
}

function isUuLine(line: string): boolean {
  return line.length <= 62 && /^[ -`]*$/.test(line)
}
