/**
 * Character sets that the Encoding Standard leaves out and old Nordic mail still carries: DOS code pages 437, 850 and
 * 865, the seven-bit sets of ISO 646 that have Æ, Ø and Å (or Ä, Ö and Å) in the place of brackets and braces, and those
 * of Chinese and Korean. Null for any other name.
 */
export function decodeOldCharset(bytes: Uint8Array, name: string): string | null {
  const page = DOS_PAGES.find(([spelling]) => spelling.test(name))?.[1]
  if (page !== undefined)
    return Array.from(bytes, byte => (byte < 0x80 ? String.fromCharCode(byte) : page[byte - 0x80])).join('')
  const shifted = SHIFTED.find(each => each.name.test(name))
  if (shifted !== undefined) return decodeShifted(bytes, shifted)
  const national = NATIONAL.find(([spelling]) => spelling.test(name))?.[1]
  if (national === undefined) return null
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[[\\\]{|}]/g, sign => national['[\\]{|}'.indexOf(sign)] ?? sign)
}

/** Chinese (HZ, RFC 1843) and Korean (ISO 2022, RFC 1557) in seven bits: what stands between two marks lacks its eighth. */
function decodeShifted(bytes: Uint8Array, { begins, ends, set }: Shifted): string {
  const [plain = '', ...rest] = Buffer.from(bytes).toString('latin1').replaceAll(KOREAN, '').split(begins)
  const pieces = rest.map(piece => {
    const [inside = '', ...after] = piece.split(ends)
    const whole = Buffer.from(Buffer.from(inside, 'latin1').map(byte => byte | 0x80)).toString('latin1')
    return whole + after.join(ends)
  })
  return new TextDecoder(set).decode(Buffer.from([plain, ...pieces].join(''), 'latin1'))
}

/** Says at the start of a Korean mail what its marks mean. */
const KOREAN = '\u001b$)C'

type Shifted = { readonly name: RegExp; readonly begins: string; readonly ends: string; readonly set: string }

const SHIFTED: readonly Shifted[] = [
  { name: /^hz(?:-gb)?/, begins: '~{', ends: '~}', set: 'gb18030' },
  { name: /^iso-?2022-?kr$/, begins: '\u000e', ends: '\u000f', set: 'euc-kr' },
]

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
