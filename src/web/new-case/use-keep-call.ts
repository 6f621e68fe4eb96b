import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { CaseView } from '../../contract/case.ts'
import { casePath, commandPaths } from '../../contract/command-path.ts'
import type { TimeZone } from '../../contract/time-zone.ts'
import { ask } from '../api/ask.ts'
import { keys } from '../api/queries.ts'
import { uploadsOf } from '../case/scene/uploads.ts'
import { useZone } from '../text/words-provider.tsx'
import { type Draft, noteOf, opening } from './draft.ts'

/**
 * Opens the case, or writes the call in the one it is about, and goes there: one request, so that nothing is half done.
 * A refusal leaves everything as it was written.
 */
export function useKeepCall(clear: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const zone = useZone()
  return useMutation({
    mutationFn: (call: Omit<Call, 'zone'>) => keep({ ...call, zone }),
    onSuccess: view => {
      clear()
      client.setQueryData(keys.case(view.number), view)
      void client.invalidateQueries({ queryKey: keys.cases })
      void navigate({ to: '/cases/$number', params: { number: String(view.number) }, search: { list: 'work' } })
    },
  })
}

type Call = { readonly draft: Draft; readonly files: readonly File[]; readonly zone: TimeZone }

async function keep({ draft, files, zone }: Call): Promise<CaseView> {
  const attachments = await uploadsOf(files)
  if (draft.from === 'user' && draft.about !== null) {
    const path = `${casePath.replace('{number}', String(draft.about.number))}${commandPaths.write.path}`
    return ask(commandPaths.write.method, path, { body: { ...noteOf(draft), attachments } })
  }
  return ask('POST', '/api/cases', { body: { ...opening(draft, zone), attachments } })
}
