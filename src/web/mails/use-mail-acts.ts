import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { JoinCase } from '../../contract/mail.ts'
import { ask } from '../api/ask.ts'
import { keys } from '../api/queries.ts'

export type Join = JoinCase
type Aside = 'spam' | 'handled' | 'not-for-us'
type Way =
  | { readonly way: 'open' | 'retry' }
  | { readonly way: 'join'; readonly join: Join }
  | { readonly way: 'aside'; readonly reason: Aside }

/** The ways out for a mail that waits: a new case, one that is there, another reading, or to be set aside. */
export function useMailActs(mail: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const path = `/api/mails/${mail}`
  const { mutate, error, isPending } = useMutation({
    async mutationFn(way: Way) {
      switch (way.way) {
        case 'open':
          return (await ask<{ number: number }>('POST', `${path}/cases`)).number
        case 'join':
          return (await ask<{ number: number }>('PUT', `${path}/case`, { body: way.join })).number
        case 'retry':
          return ask<null>('POST', `${path}/retries`)
        case 'aside':
          return ask<null>('PUT', `${path}/closure`, { body: { reason: way.reason } })
        default:
          return way satisfies never
      }
    },
    onSuccess: number => {
      void client.invalidateQueries({ queryKey: keys.mails })
      if (number !== null) void navigate({ to: '/cases/$number', params: { number: String(number) } })
    },
  })
  return {
    error,
    busy: isPending,
    open: () => mutate({ way: 'open' }),
    join: (join: Join) => mutate({ way: 'join', join }),
    retry: () => mutate({ way: 'retry' }),
    setAside: (reason: Aside) => mutate({ way: 'aside', reason }),
  }
}
