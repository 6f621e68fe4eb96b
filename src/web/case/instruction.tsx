import type { Instruction } from '../../contract/instruction.ts'
import { useWords } from '../text/words-provider.tsx'
import './instruction.css'

/** Who answers what about a service, and who fulfils it (U-1); folded until it is wanted. */
export function ServiceInstruction({ instruction: { text, duties } }: { readonly instruction: Instruction }) {
  const { line, casePage } = useWords()
  const { instruction } = casePage
  return (
    <details className="case-instruction">
      <summary>{instruction.heading}</summary>
      {text !== null && <p>{text}</p>}
      {duties.length > 0 && (
        <ul>
          {duties.map(({ what, answers, fulfils }) => (
            <li key={what}>
              {what}
              <span className="case-sub">{instruction.duty(line[answers], line[fulfils])}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
