/** UTF-7 (RFC 2152): runs of base64 of UTF-16 between `+` and `-`; damage is left as it stands. */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9/+]{0,10000})-?/g, (whole, run: string) => {
    if (run === '') return whole.endsWith('-') ? '+' : whole
    const bytes = Buffer.from(run, 'base64')
    return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  })
}
