import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { Organisation } from '../../../contract/administration-organisation.ts'
import { Refused } from '../../api/ask.ts'
import { FileChoice } from '../../ui/file-choice.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { base64Of } from '../scene/file-bytes.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'

/** The logo: chosen and in place at once, or taken away. */
export function LogoField({ logo }: Pick<Organisation, 'logo'>) {
  const { looks } = useAdministrationWords()
  const faultWords = useFaultWords()
  const tell = useTell()
  const faultId = useId()
  const set = useChange<Organisation>('PUT', 'organisation/logo')
  const remove = useChange<null>('DELETE', 'organisation/logo')
  const fault = set.error instanceof Refused ? set.error.problem.faults?.[0]?.code : undefined
  const choose = async (file: File) => {
    tell('')
    set.mutate({ png: await base64Of(file) }, { onSuccess: () => tell(looks.logoSaved) })
  }
  return (
    <div className="stack admin-logo">
      <p>
        <strong>{looks.logo}</strong> <span className="quiet">{looks.logoHint}</span>
      </p>
      {logo !== null && <img src={logo} alt={looks.logo} />}
      <p>
        <FileChoice
          label={looks.chooseLogo}
          accept="image/png"
          fault={fault === undefined ? undefined : faultId}
          onFile={file => void choose(file)}
        />
      </p>
      {fault === undefined ? (
        <RefusalMessage error={set.error ?? remove.error} />
      ) : (
        <p id={faultId} role="alert" className="admin-few">
          {faultWords(fault === 'too-big' ? 'too-large' : fault)}
        </p>
      )}
      {logo !== null && (
        <p className="actions">
          <Button
            variant="tertiary"
            loading={remove.isPending}
            onClick={() => remove.mutate(null, { onSuccess: () => tell(looks.logoRemoved) })}
          >
            {looks.removeLogo}
          </Button>
        </p>
      )}
    </div>
  )
}
