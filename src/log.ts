export type Fields = Readonly<Record<string, string | number | boolean | null>>

/** One line to stderr that reads alone and carries its fields; stdout stays for what a command gives. */
export function say(line: string, fields: Fields = {}): void {
  const carried = Object.entries(fields).map(([key, value]) => ` ${key}=${shown(value)}`)
  process.stderr.write(`Linje: ${line}${carried.join('')}\n`)
}

/** Control characters in what others wrote must not forge a line of ours. */
function shown(value: Fields[string]): string {
  const text = String(value)
  return /^[\w.:@/<>+-]*$/.test(text) ? text : JSON.stringify(text)
}
