import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Signature } from '../../../contract/administration-signature.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { KeyPart } from './key-part.tsx'
import { useMailWords } from './use-mail-words.ts'

/** How letters from one domain are signed: the key that does, the one that is to, and the one thing to do next. */
export function OneSignature({ signature }: { readonly signature: Signature }) {
  const { place } = useAdministrationWords()
  const { signing: words } = useMailWords()
  const tell = useTell()
  const { domain, sends, signing, waiting } = signature
  const path = `signatures/${domain}`
  const make = useChange<Signature>('PUT', `${path}/waiting`)
  const begin = useChange<Signature>('PUT', `${path}/signing`)
  // Here and not with the key: that is gone before it can be told.
  const drop = useChange<null>('DELETE', `${path}/keys/${waiting?.selector}`)
  const end = useChange<null>('DELETE', `${path}/keys/${signing?.selector}`)
  usePageTitle(words.titleOf(domain))
  const start = (selector: string) => begin.mutate({ selector }, { onSuccess: () => tell(words.begun(domain)) })
  return (
    <>
      <p className="admin-back">
        <Link to="/admin/$place/{-$id}" params={{ place: 'mail', id: undefined }}>
          ‹ {place.mail}
        </Link>
      </p>
      <h2>{words.titleOf(domain)}</h2>
      <p>{signing === null ? words.notSigned(domain) : words.signedBy(domain, signing.selector)}</p>
      {!sends && <p className="quiet">{words.noSender}</p>}
      <RefusalMessage error={make.error ?? begin.error ?? drop.error ?? end.error} />
      <div className="stack signing-keys">
        {waiting !== null && (
          <KeyPart
            title={signing === null ? words.newKey : words.nextKey}
            about={words.howTo}
            path={path}
            part={waiting}
            next={
              <Button loading={begin.isPending} onClick={() => start(waiting.selector)}>
                {signing === null ? words.begin : words.change}
              </Button>
            }
            last={
              <Button
                variant="tertiary"
                loading={drop.isPending}
                onClick={() => drop.mutate(null, { onSuccess: () => tell(words.dropped) })}
              >
                {words.drop}
              </Button>
            }
          />
        )}
        {signing !== null && (
          <KeyPart
            title={words.key}
            about={words.keepRecord}
            path={path}
            part={signing}
            next={null}
            last={
              <Button
                variant="tertiary"
                loading={end.isPending}
                onClick={() => end.mutate(null, { onSuccess: () => tell(words.ended) })}
              >
                {words.end}
              </Button>
            }
          />
        )}
        {waiting === null && sends && (
          <p>
            <Button
              variant={signing === null ? 'primary' : 'secondary'}
              loading={make.isPending}
              onClick={() => make.mutate(null, { onSuccess: () => tell(words.made(domain)) })}
            >
              {signing === null ? words.make : words.makeNext}
            </Button>
          </p>
        )}
      </div>
    </>
  )
}
