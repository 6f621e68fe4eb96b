import { useMutation } from '@tanstack/react-query'
import { ask } from '../api/ask.ts'
import { useWords } from '../text/words-provider.tsx'

/** Ends the session and leaves the desk. */
export function SignOut() {
  const { mutate, isPending } = useMutation({
    mutationFn: () => ask<null>('DELETE', '/api/session'),
    onSettled: () => location.assign('/sign-in'),
  })
  return (
    <button type="button" className="rail-out" disabled={isPending} onClick={() => mutate()}>
      {useWords().desk.signOut}
    </button>
  )
}
