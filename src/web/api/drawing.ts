import { useQuery } from '@tanstack/react-query'
import type { Drawing } from '../../contract/drawing.ts'
import { ask } from './ask.ts'

/** The drawing that a case follows: a version of a routine never changes, so each is asked for once. */
export function useDrawing(number: number, { key, version }: { readonly key: string; readonly version: string }) {
  return useQuery({
    queryKey: ['drawing', key, version],
    queryFn: ({ signal }) => ask<Drawing>('GET', `/api/cases/${number}/drawing`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
