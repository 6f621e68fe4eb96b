import './step-mark.css'

/** Numbers of the routine's steps that are on, such as `M.1.2.3`. */
export function StepMark({ steps }: { readonly steps: readonly string[] }) {
  return steps.map(step => (
    <span key={step} className="step-mark">
      {step}
    </span>
  ))
}
