import { Button } from '@digdir/designsystemet-react'
import { phoneShown } from '../../../contract/phone.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import '../scene/asks.css'

/** What a supplier calls critical in writing is spoken of as well (M.2.1.3): whom to call, and where to note the call. */
export function ToCall() {
  const { view, write } = useScene()
  const { supplierThread } = useWords().casePage
  const [reporter] = view.dealings
  if (!view.toCall || reporter === undefined || view.status.name === 'closed') return null
  const { supplier, phone } = reporter
  return (
    <section className="case-asks case-buttons" data-urgent aria-label={supplierThread.call(supplier.name)}>
      <p>
        <strong>{supplierThread.call(supplier.name)}</strong>{' '}
        {phone === null ? supplierThread.noPhone : <a href={`tel:${phone}`}>{phoneShown(phone)}</a>}
        <span className="quiet"> {supplierThread.whyCall}</span>
      </p>
      {view.allowed['write-supplier'] === 'yes' && (
        <Button variant="secondary" onClick={() => write(supplier.id, '', 'phone-out')}>
          {supplierThread.noteCall}
        </Button>
      )}
    </section>
  )
}
