import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Act } from '../../../contract/case-route.ts'
import { actOn } from '../../api/act.ts'
import { Refused } from '../../api/ask.ts'
import { refreshRows } from '../../api/live-rows.ts'
import type { ListedCase } from '../../api/queries.ts'

/** Why one case was left as it was. */
export type LeftOut = { readonly item: ListedCase; readonly error: unknown }

export type Bulk = {
  /** How far it has come; null when nothing is under way. */
  readonly doing: { readonly done: number; readonly all: number } | null
  /** What came of the last one: how many were done, and which were not. */
  readonly result: { readonly done: number; readonly refused: readonly LeftOut[] } | null
  readonly run: (act: Act) => Promise<void>
}

/**
 * Does one thing with each of these cases, one after the other through the case's own command: each is done whole or not
 * at all. What was done is let go of; what was refused stays picked with its reason. Without an answer it stops.
 */
export function useBulk(picked: readonly ListedCase[], onLetGo: (items: readonly ListedCase[]) => void): Bulk {
  const client = useQueryClient()
  const [doing, setDoing] = useState<Bulk['doing']>(null)
  const [result, setResult] = useState<Bulk['result']>(null)
  const run = async (act: Act) => {
    const done: ListedCase[] = []
    const refused: LeftOut[] = []
    setResult(null)
    for (const item of picked) {
      setDoing({ done: done.length, all: picked.length })
      try {
        await actOn(item.number, act, item.version)
        done.push(item)
      } catch (error) {
        refused.push({ item, error })
        if (!(error instanceof Refused)) break
      }
    }
    setDoing(null)
    setResult({ done: done.length, refused })
    onLetGo(done)
    void refreshRows(
      client,
      done.map(({ number }) => number),
    )
  }
  return { doing, result, run }
}
