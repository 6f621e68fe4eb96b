import type { RoutineFault } from '../../contract/routine-change.ts'
import { useChangeWords } from './scene/use-change-words.ts'

type FaultListProps = {
  readonly faults: readonly RoutineFault[]
  /** Shows an element in the drawing; null where there is none. */
  readonly onShow: ((element: string) => void) | null
}

/** What keeps a drawing from being published, and where in it. */
export function FaultList({ faults, onShow }: FaultListProps) {
  const words = useChangeWords()
  return (
    <>
      <h3>{words.next.faults(faults.length)}</h3>
      <ul className="change-faults">
        {faults.map(({ code, element, word }) => (
          <li key={`${code} ${element} ${word}`}>
            {element === null || onShow === null ? (
              <span className="change-where">{element ?? words.next.whole}</span>
            ) : (
              <button type="button" className="change-where" onClick={() => onShow(element)}>
                {element}
              </button>
            )}
            <span>
              {words.fault[code]} {word !== null && <code>{word}</code>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
