import { Button } from '@digdir/designsystemet-react'
import { useWords } from '../text/words-provider.tsx'
import { keyShown } from '../ui/kbd.tsx'
import { type boundKeys, useKeySetting } from '../ui/keys.ts'
import { Over } from './over.tsx'
import './palette.css'

type Props = {
  /** The keys as they were bound on the page when one asked for them. */
  readonly bound: ReturnType<typeof boundKeys>
  readonly onClose: () => void
}

/** The keys that work here and what each does, made of what binds them; and the switch for single keys (WCAG 2.1.4). */
export function KeyList({ bound, onClose }: Props) {
  const words = useWords().palette
  const [on, set] = useKeySetting()
  return (
    <Over label={words.keys} className="key-list" onClose={onClose}>
      <h2>{words.keys}</h2>
      {(['case', 'list', 'everywhere'] as const).map(
        place =>
          bound[place].length > 0 && (
            <section key={place} aria-label={words.keysAt[place]}>
              <h3>{words.keysAt[place]}</h3>
              <dl>
                {bound[place].map(([key, does]) => (
                  <div key={key}>
                    <dt>
                      <kbd className="kbd">{keyShown(key)}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ),
      )}
      <label className="key-switch">
        <input type="checkbox" checked={on} onChange={event => set(event.target.checked)} />
        {words.on}
      </label>
      <p className="quiet">{words.keysRest}</p>
      <p className="actions">
        <Button variant="secondary" onClick={onClose}>
          {words.close}
        </Button>
      </p>
    </Over>
  )
}
