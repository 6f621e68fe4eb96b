import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TextBlock, WrittenBlock } from '../../contract/text-block.ts'
import { ask } from '../api/ask.ts'

const KEY = ['text-blocks'] as const

/** The text blocks of my teams, by team and name. */
export function useBlocks() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => ask<{ readonly items: readonly TextBlock[] }>('GET', '/api/text-blocks', { signal }),
  })
}

/** A block as it is saved: a new one for a team, or the change of one at the version that was on the screen. */
export type Saving = WrittenBlock & ({ readonly team: string } | { readonly id: string; readonly version: number })

/** Saves a block, or takes one away; what is offered while one writes is asked for anew. */
export function useKeepBlock() {
  const client = useQueryClient()
  const onSettled = () =>
    Promise.all([client.invalidateQueries({ queryKey: KEY }), client.invalidateQueries({ queryKey: ['writing-help'] })])
  const save = useMutation({ mutationFn: sent, onSettled })
  const drop = useMutation({ mutationFn: (id: string) => ask<null>('DELETE', `/api/text-blocks/${id}`), onSettled })
  return { save, drop } as const
}

function sent(saving: Saving): Promise<TextBlock> {
  if ('team' in saving) return ask('POST', '/api/text-blocks', { body: saving })
  const { id, ...body } = saving
  return ask('PUT', `/api/text-blocks/${id}`, { body })
}
