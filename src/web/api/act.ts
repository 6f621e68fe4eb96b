import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CaseView } from '../../contract/case.ts'
import type { Act } from '../../contract/case-route.ts'
import { casePath, commandPaths } from '../../contract/command-path.ts'
import { ask, Refused } from './ask.ts'
import { refreshRows } from './live-rows.ts'
import { keys } from './queries.ts'

type Asked = {
  readonly asked: Act | readonly Act[]
  /** The version I had seen when I began: what others did since may stand in the way. */
  readonly seen: number
}

/**
 * Does one thing with a case, or several all or nothing. The answer takes its place at once; null means that the case
 * has gone out of my sight. Refusals are the caller's to tell.
 */
export function useAct(number: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ asked, seen }: Asked) => actOn(number, asked, seen),
    onSuccess: view => {
      if (view !== null) client.setQueryData(keys.case(number), view)
      void refreshRows(client, [number])
    },
    onError: error => {
      if (error instanceof Refused && error.problem.code === 'changed-meanwhile') {
        void client.invalidateQueries({ queryKey: keys.case(number) })
      }
    },
  })
}

/** Asks for one thing to be done with a case, or several all or nothing; null: it has gone out of my sight. */
export function actOn(number: number, asked: Act | readonly Act[], ifMatch: number): Promise<CaseView | null> {
  const base = casePath.replace('{number}', String(number))
  if (isSeveral(asked)) return ask('POST', `${base}/acts`, { body: { commands: asked }, ifMatch })
  const { method, path } = commandPaths[asked.action]
  return ask(method, `${base}${filled(path, asked)}`, { ...('body' in asked ? { body: asked.body } : {}), ifMatch })
}

function isSeveral(asked: Act | readonly Act[]): asked is readonly Act[] {
  return Array.isArray(asked)
}

/** Some commands name a letter, another case or a step in their path. */
function filled(path: string, act: Act): string {
  return path
    .replace('{letter}', 'letter' in act ? act.letter : '')
    .replace('{to}', 'to' in act ? String(act.to) : '')
    .replace('{step}', 'step' in act ? encodeURIComponent(act.step) : '')
}
