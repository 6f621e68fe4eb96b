/** Whether a server is on this machine itself, where nobody else reads what passes (RFC 6890, RFC 6761 section 6.3). */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || /^127(\.\d{1,3}){3}$/.test(host)
}
