import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { CaseView } from '../../contract/case.ts'
import { casePath, commandPaths } from '../../contract/command-path.ts'
import { ask } from '../api/ask.ts'
import { keys } from '../api/queries.ts'
import { type Draft, noteOf, opening } from './draft.ts'

/**
 * Opens the case, or writes the call in the one it is about, and goes there: one request, so that nothing is half done.
 * A refusal leaves everything as it was written.
 */
export function useKeepCall(clear: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: keep,
    onSuccess: view => {
      clear()
      client.setQueryData(keys.case(view.number), view)
      void client.invalidateQueries({ queryKey: keys.cases })
      void navigate({ to: '/cases/$number', params: { number: String(view.number) }, search: { list: 'work' } })
    },
  })
}

function keep(draft: Draft): Promise<CaseView> {
  if (draft.from === 'user' && draft.about !== null) {
    const path = `${casePath.replace('{number}', String(draft.about.number))}${commandPaths.write.path}`
    return ask(commandPaths.write.method, path, { body: noteOf(draft) })
  }
  return ask('POST', '/api/cases', { body: opening(draft) })
}
