import { useId } from 'react'
import { contrastsOf, LEAST_CONTRAST, tonesOf } from '../../../contract/colour.ts'
import { useLanguage } from '../../text/words-provider.tsx'
import { TextField } from '../../ui/fields.tsx'
import { FlagField } from '../record/flag-field.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

/** What is proposed to whoever wants a colour of her own. */
const FIRST = '#0a4d8c'

type ColourFieldProps = {
  readonly accent: string | null
  readonly onChange: (accent: string | null) => void
  readonly fault: string | undefined
}

/** One accent colour, with how well it can be read while it is chosen. */
export function ColourField({ accent, onChange, fault }: ColourFieldProps) {
  const { looks, field } = useAdministrationWords()
  const picker = useId()
  const isColour = accent !== null && /^#[0-9a-f]{6}$/i.test(accent)
  return (
    <div className="stack">
      <FlagField
        label={looks.ownColour}
        checked={accent !== null}
        onChange={own => onChange(own ? FIRST : null)}
        fault={accent === null ? fault : undefined}
      />
      {accent !== null && (
        <>
          <div className="admin-colour">
            <TextField label={looks.colour} value={accent} onChange={onChange} fault={fault} />
            <label className="ds-sr-only" htmlFor={picker}>
              {field.accent}
            </label>
            <input
              id={picker}
              type="color"
              value={isColour ? accent : FIRST}
              onChange={event => onChange(event.target.value)}
            />
          </div>
          {isColour && <Readable accent={accent} />}
        </>
      )}
    </div>
  )
}

function Readable({ accent }: { readonly accent: string }) {
  const { looks } = useAdministrationWords()
  const language = useLanguage()
  const figure = (Math.floor(contrastsOf(accent).light * 100) / 100).toLocaleString(language)
  const enough = contrastsOf(accent).light >= LEAST_CONTRAST
  const { light, dark } = tonesOf(accent)
  return (
    <>
      <p aria-live="polite" className={enough ? undefined : 'admin-few'}>
        {looks.figure(figure)}. {enough ? looks.enough : looks.little}
      </p>
      <p className="quiet">{looks.dark}</p>
      {enough && (
        <p className="admin-samples">
          {[light, dark].map((tones, index) => (
            <span key={tones.base} style={{ background: index === 0 ? '#ffffff' : '#17181a' }}>
              <span style={{ background: tones.base, color: tones.on }}>
                {looks.sample} ({index === 0 ? looks.onLight : looks.onDark})
              </span>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
