import { useQueryClient } from '@tanstack/react-query'
import type { Letter } from '../../../contract/letter.ts'
import { useScene } from './case-scene.ts'

const NONE: readonly File[] = []

/**
 * Files that went along with a letter, by its words: whoever takes it back has them in the field again, unlike after a
 * reload. They are held in this page's memory for as long as the cache keeps what nobody looks at, five minutes.
 */
export function useSentFiles() {
  const client = useQueryClient()
  const { number } = useScene().view
  const key = (text: string) => ['sent-files', number, text.trim()]
  return {
    hold: (text: string, files: readonly File[]) => void client.setQueryData(key(text), files),
    of: ({ text }: Letter) => client.getQueryData<readonly File[]>(key(text)) ?? NONE,
  } as const
}
