const isMac = navigator.platform.startsWith('Mac')

/** A key to press, as a hint for the eye; readers of the page hear of it by `aria-keyshortcuts` where it works. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {children}
    </span>
  )
}

/** What stands on a key that `useKeys` names: `mod+k` is Ctrl K, and ⌘ K on a Mac. */
export function keyShown(key: string): string {
  if (key === 'Escape') return 'Esc'
  if (key.startsWith('mod+')) return `${isMac ? '⌘' : 'Ctrl'} ${keyShown(key.slice('mod+'.length))}`
  return key.length === 1 ? key.toUpperCase() : key
}
