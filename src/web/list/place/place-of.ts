import { useNavigate, useRouterState } from '@tanstack/react-router'
import type { CaseSearch, ListSearch, ListShown } from './list-shown.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The saved view that a list of all cases was made of by changing something. */
    changedView?: string | undefined
  }
}

/** Which saved view this list was made of, as long as one goes on changing it. */
export function useChangedView(): string | undefined {
  return useRouterState({ select: ({ location }) => location.state.changedView })
}

/** What a case's address says of the list it was opened from. */
export function besideCase(shown: ListShown, filter: ListSearch): CaseSearch {
  return { ...filter, ...shown }
}

/** Goes to a list, with the open case still beside it where there is one. */
export function useGoToList(selected: number | null) {
  const navigate = useNavigate()
  return (shown: ListShown, filter: ListSearch, replace: boolean, changedView?: string): void => {
    const state = { changedView }
    if (selected !== null) {
      const params = { number: String(selected) }
      void navigate({ to: '/cases/$number', params, search: besideCase(shown, filter), replace, state })
      return
    }
    switch (shown.list) {
      case 'work':
        void navigate({ to: '/work', search: filter, replace })
        return
      case 'team':
        void navigate({ to: '/teams/$team', params: { team: shown.team }, search: filter, replace })
        return
      case 'follow-up':
        void navigate({ to: '/follow-up', search: filter, replace })
        return
      case 'view':
        void navigate({ to: '/views/$view', params: { view: shown.view }, search: filter, replace })
        return
      case 'search':
        void navigate({ to: '/search', search: filter, replace, state })
        return
      default:
        shown satisfies never
    }
  }
}
