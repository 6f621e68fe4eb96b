import { inflateSync } from 'node:zlib'

/**
 * What the pages of a PDF that Chromium printed say, in the order it is drawn: enough of ISO 32000-1 (7.3, 9.4, 9.10)
 * to read what Skia writes, whose fonts all carry a map to Unicode.
 */
export function textOfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf)
  const at = (ref: string | undefined) => objects.get(Number(ref))
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => {
      const fonts = new Map(
        [...(/\/Font\s*<<([^>]*)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, ref]) => [
          name,
          fontOf(at(/\/ToUnicode (\d+)/.exec(at(ref)?.head ?? '')?.[1])?.stream ?? ''),
        ]),
      )
      return written(at(/\/Contents (\d+)/.exec(head)?.[1])?.stream ?? '', fonts)
    })
}

type PdfObject = { readonly head: string; readonly stream: string }

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)(?:\nendobj|stream\r?\n)/g)) {
    const [whole, number, head = ''] = found
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    const begin = found.index + whole.length
    const bytes = pdf.subarray(begin, begin + length)
    const stream = whole.endsWith('endobj')
      ? ''
      : (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
    objects.set(Number(number), { head, stream })
  }
  return objects
}

/** Letters by the hexadecimal digits that stand for them, of which each glyph has so many. */
type Font = { readonly digits: number; readonly letters: ReadonlyMap<number, string> }

/** A map to Unicode: single glyphs, and rows of them. */
function fontOf(map: string): Font {
  const letters = new Map<number, string>()
  const hex = (digits = '') => Number.parseInt(digits, 16)
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, letter] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(hex(glyph), lettersOf(letter))
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, letter] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let glyph = hex(first); glyph <= hex(last); glyph += 1) {
        letters.set(glyph, String.fromCodePoint(hex(letter) + glyph - hex(first)))
      }
    }
  }
  const [, lowest = '0000'] = /begincodespacerange\s*<(\w+)>/.exec(map) ?? []
  return { digits: lowest.length, letters }
}

function lettersOf(utf16 = ''): string {
  return Buffer.from(utf16, 'hex').swap16().toString('utf16le')
}

/** Texts one after the other, each begun anew on a line of its own. */
function written(content: string, fonts: ReadonlyMap<string | undefined, Font>): string {
  let font: Font = fontOf('')
  let text = ''
  for (const [, named, shown] of content.matchAll(
    /\/(\w+) [\d.]+ Tf|((?:<[0-9A-Fa-f]+>|\[[^\]]*\])\s*T[jJ])|\bBT\b/g,
  )) {
    if (named !== undefined) font = fonts.get(named) ?? fontOf('')
    else if (shown === undefined) text += '\n'
    else {
      const codes = [...shown.matchAll(/<([0-9A-Fa-f]+)>/g)].flatMap(
        ([, hex = '']) => hex.match(new RegExp(`.{${font.digits}}`, 'g')) ?? [],
      )
      text += codes.map(code => font.letters.get(Number.parseInt(code, 16)) ?? '?').join('')
    }
  }
  return text
}
