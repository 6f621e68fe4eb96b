import { useEffect } from 'react'

/** Names the page in the browser's tab and history, and tells readers of the page where they are now. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Linje`
    const told = document.querySelector('#told')
    if (told !== null) told.textContent = title
  }, [title])
}
