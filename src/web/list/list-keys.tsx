import { useRef } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { useKeys } from '../ui/keys.ts'
import { useRowKeys } from './row-keys.ts'

/** The keys of a list: J and K and arrows go through its rows, X picks the one with the focus. */
export function ListKeys({ pane }: { readonly pane: HTMLElement }) {
  const { bulk } = useWords().list
  useRowKeys(useRef(pane))
  useKeys('list', {
    x: {
      does: bulk.pickKey,
      act: () => {
        const row = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined
        if (row !== undefined) pane.querySelector<HTMLInputElement>(`[data-pick="${row}"]`)?.click()
      },
    },
  })
  return null
}
