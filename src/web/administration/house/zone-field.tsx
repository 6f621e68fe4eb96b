import { type TimeZone, timeZones } from '../../../contract/time-zone.ts'
import { SelectField } from '../../ui/fields.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

type ZoneFieldProps = { readonly zone: TimeZone; readonly onChange: (zone: TimeZone) => void }

/** Where the house is, by the town that people know the time of. */
export function ZoneField({ zone, onChange }: ZoneFieldProps) {
  const { looks } = useAdministrationWords()
  return (
    <SelectField
      label={looks.zone}
      hint={looks.zoneHint}
      value={zone}
      onChange={chosen => onChange(known(chosen))}
      among={timeZones.map(each => [each, looks.zones[each]])}
    />
  )
}

/** Where this browser says it is; proposed to a house that has not said. */
export function zoneHere(): TimeZone {
  return known(new Intl.DateTimeFormat().resolvedOptions().timeZone)
}

function known(zone: string): TimeZone {
  return timeZones.find(each => each === zone) ?? 'Europe/Oslo'
}
