import { useState } from 'react'
import type { CaseView } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'
import { useMe } from '../../api/queries.ts'
import type { Audience } from './audience.ts'

/**
 * What others and the recipient have said in the same thread since I began to write, and have not said that I know of;
 * and the version the case had when I began. A courtesy and no rule: two letters at once are two letters (D01).
 */
export function useMeanwhile(view: CaseView, { kind, key }: Audience, text: string) {
  const [began, setBegan] = useState(view)
  const [known, setKnown] = useState(view)
  if (text === '' && began !== view) {
    setBegan(view)
    setKnown(view)
  }
  const { name } = useMe().person
  const inThread = ({ kind: hers, supplier }: Letter) => hers === kind && (kind !== 'supplier' || supplier === key)
  const isNew = ({ id }: Letter) => known.letters.every(letter => letter.id !== id)
  const news = view.letters.filter(
    letter => inThread(letter) && isNew(letter) && !letter.automatic && letter.from !== name,
  )
  return { news, seen: began.version, know: () => setKnown(view) } as const
}
