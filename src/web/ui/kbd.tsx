/** A key to press, as a hint for the eye; readers of the page hear of it by `aria-keyshortcuts` where it works. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {children}
    </span>
  )
}
