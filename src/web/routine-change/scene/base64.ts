/** Bytes as they are sent in JSON. */
export function base64Of(bytes: Uint8Array): string {
  // In pieces: a function takes no million arguments.
  const PIECE = 0x80_00
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return btoa(text)
}
