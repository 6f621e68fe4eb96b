import type { ReactNode } from 'react'

/** What a place is for, where there is nothing in it. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="empty-state">{children}</p>
}
