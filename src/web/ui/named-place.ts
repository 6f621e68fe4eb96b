import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Goes to the place of the page that the address names, once it is there: the page comes after its address. */
export function useNamedPlace(isThere: boolean): void {
  const name = useLocation({ select: ({ hash }) => hash })
  useEffect(() => {
    const place = isThere && name !== '' ? document.getElementById(name) : null
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  }, [name, isThere])
}
