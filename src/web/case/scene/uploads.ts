import type { Upload } from '../../../contract/letter.ts'

const MOST_FILES = 10
const MOST_BYTES = 10_000_000

/** What is wrong with a choice of files before anything is sent (the API's own limits). */
export function faultOfFiles(files: readonly File[]): 'too-many' | 'too-large' | null {
  if (files.length > MOST_FILES) return 'too-many'
  return files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES ? 'too-large' : null
}

/** Files as they travel inside a JSON body. */
export function uploadsOf(files: readonly File[]): Promise<readonly Upload[]> {
  return Promise.all(
    files.map(async file => ({
      name: file.name.slice(0, 200),
      mediaType: file.type.slice(0, 120) || 'application/octet-stream',
      content: await base64(file),
    })),
  )
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    // `data:<type>;base64,<content>`
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
