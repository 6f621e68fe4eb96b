import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './api/ask.ts'
import { useMe } from './api/queries.ts'
import { router } from './app/routes.tsx'
import { WordsProvider } from './text/words-provider.tsx'
import './style/desk.css'

/**
 * Answers are kept fresh by live events; a refusal is final, a silence is asked again twice. Without a network nothing
 * waits unseen: it fails at once, and whoever asked is told.
 */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
    },
    mutations: { networkMode: 'always' },
  },
})

function Desk() {
  const { language, organisation } = useMe()
  return (
    <WordsProvider language={language} zone={organisation.zone}>
      <RouterProvider router={router} />
    </WordsProvider>
  )
}

const place = document.querySelector('#desk')
if (place === null) throw new Error('the page has no place for the desk')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>
        <Desk />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
)
