/**
 * Character sets that the Encoding Standard leaves out and old Nordic mail still carries: DOS code pages 437, 850 and
 * 865, and the seven-bit sets of ISO 646 that have Æ, Ø and Å (or Ä, Ö and Å) in the place of brackets and braces.
 * Null for any other name.
 */
export function decodeOldCharset(bytes: Uint8Array, name: string): string | null {
  const page = DOS_PAGES.find(([spelling]) => spelling.test(name))?.[1]
  if (page !== undefined)
    return Array.from(bytes, byte => (byte < 0x80 ? String.fromCharCode(byte) : page[byte - 0x80])).join('')
  const national = NATIONAL.find(([spelling]) => spelling.test(name))?.[1]
  if (national === undefined) return null
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[[\\\]{|}]/g, sign => national['[\\]{|}'.indexOf(sign)] ?? sign)
}

const NATIONAL: readonly (readonly [RegExp, string])[] = [
  [/^ns_?4551|^iso646-(?:no|dk)|^iso-ir-60|^ds_?2089/, 'ÆØÅæøå'],
  [/^sen_?850200|^iso646-(?:se|fi)|^iso-ir-1[01]$/, 'ÄÖÅäöå'],
]

const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const DOS_PAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:cp|ibm|dos)-?437$/, CP437],
  [/^(?:cp|ibm|dos)-?85[08]$/, CP850],
  [/^(?:cp|ibm|dos)-?865$/, CP437.replace('¢', 'ø').replace('¥', 'Ø').replace('»', '¤')],
]
