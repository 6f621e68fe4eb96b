/** What the address says of a register: which thing is open, what is searched for, or the team a new person is for. */
export type PlaceProps = { readonly id: string | undefined; readonly q: string; readonly team?: string | undefined }
