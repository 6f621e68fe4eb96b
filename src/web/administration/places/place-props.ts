/** What the address says of a register: which thing is open, or what is searched for. */
export type PlaceProps = { readonly id: string | undefined; readonly q: string }
