/** The name under which this browser keeps a case that is being written down, by whom and for whom. */
export function draftName(writer: string, requester: string | undefined): string {
  return ['linje.new-case', writer, requester].filter(part => part !== undefined).join('.')
}

/** Whether a case for her has been begun and put aside. */
export function isBegun(writer: string, requester: string): boolean {
  return localStorage.getItem(draftName(writer, requester)) !== null
}
