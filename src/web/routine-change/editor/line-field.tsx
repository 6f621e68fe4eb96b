import { Textfield } from '@digdir/designsystemet-react'

type LineFieldProps = {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A line of text that is put into the drawing once it has been written: one step back takes all of it away. */
export function LineField({ label, value, onValue }: LineFieldProps) {
  return (
    <Textfield
      key={value}
      label={label}
      defaultValue={value}
      autoComplete="off"
      onKeyDown={event => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
      onBlur={event => {
        const written = event.target.value.trim()
        if (written !== value) onValue(written)
      }}
    />
  )
}
