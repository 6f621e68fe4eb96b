/** Something in braces, as it is written, with the name inside and the line it stands on, from 1. */
export type OpenField = { readonly written: string; readonly name: string; readonly line: number }

/** Every word in braces in a text; space around it does not matter. */
export function openFields(text: string): readonly OpenField[] {
  return [...text.matchAll(FIELD)].map(({ 0: written, 1: name = '', index }) => ({
    written,
    name,
    line: text.slice(0, index).split('\n').length,
  }))
}

/** The text with its fields filled in, once: a value is put in as it is, and braces in it are no fields (I04: no code). */
export function filledWith(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(FIELD, (written, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : written))
}

const FIELD = /\{\s*([\p{L}\d_.-]+)\s*\}/gu
