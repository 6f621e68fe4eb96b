/** What Node says of a certificate that it does not take, or of a line that speaks no TLS. */
const CODES = /CERT|^ERR_(?:TLS|SSL)_|_LEAF_SIGNATURE$/

/** Whether the code of an error tells that a connection could not be encrypted. */
export function isCertificateFault(code: string): boolean {
  return CODES.test(code)
}
