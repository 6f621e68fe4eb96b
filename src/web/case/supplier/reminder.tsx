import { Button } from '@digdir/designsystemet-react'
import { useWritingHelp } from '../../editor/use-writing-help.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { silentSupplier } from './silent-supplier.ts'
import '../scene/asks.css'

/** A supplier has not answered by her day: a reminder in her language is offered, to be read and sent by a person. */
export function Reminder() {
  const { view } = useScene()
  const silent = silentSupplier(view)
  return silent === null || view.allowed['write-supplier'] !== 'yes' ? null : <Offer supplier={silent} />
}

function Offer({ supplier }: { readonly supplier: { readonly id: string; readonly name: string } }) {
  const { view, write } = useScene()
  const { supplierThread } = useWords().casePage
  const { recipient } = useWritingHelp(view.number, supplier.id)
  return (
    <section className="case-asks case-buttons" aria-label={supplierThread.silent(supplier.name)}>
      <p>{supplierThread.silent(supplier.name)}</p>
      <Button variant="secondary" onClick={() => write(supplier.id, recipient?.draft ?? '')}>
        {supplierThread.remind}
      </Button>
    </section>
  )
}
