import './icon.css'

export type IconName =
  | 'public'
  | 'internal'
  | 'supplier'
  | 'notification'
  | 'phone'
  | 'mail'
  | 'file'
  | 'clip'
  | 'done'
  | 'change'
  | 'look'

/** A small drawing beside a word; it never stands alone for anything. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="case-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  )
}

const PATHS: Readonly<Record<IconName, string>> = {
  public: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.5 14c.4-2.600 2.600-4 5.500-4s5.100 1.400 5.500 4z',
  internal: 'M3.500 7.500h9V14h-9zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500M8 10v1.800',
  supplier: 'M2 14V5l6-3 6 3v9zM6 14v-4h4v4M5 7h1M10 7h1',
  notification: 'M3.500 11.500V7a4.500 4.500 0 0 1 9 0v4.500l1 1h-11zM6.500 14h3',
  phone:
    'M4 2h2.500l1.200 3.200-1.700 1.100a7.500 7.500 0 0 0 3.700 3.700l1.100-1.700L14 9.500V12c0 1.100-.9 2-2 2C6.500 14 2 9.500 2 4c0-1.100.9-2 2-2z',
  mail: 'M2 3.500h12v9H2zM2.500 4.500 8 9l5.500-4.500',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  clip: 'M12.500 7.500 8 12a2.800 2.800 0 0 1-4-4l5-5a1.900 1.900 0 0 1 2.700 2.700l-5 5a.9.9 0 0 1-1.300-1.300L9.500 5.300',
  done: 'M2.500 8.500l3.500 3.500 7.500-8',
  look: 'M1.500 8C3.200 5 5.400 3.500 8 3.500S12.800 5 14.500 8C12.800 11 10.600 12.500 8 12.500S3.200 11 1.500 8zM8 9.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600z',
  change: 'M3 13l.6-2.800L10.800 3 13 5.200 5.800 12.400z',
}
