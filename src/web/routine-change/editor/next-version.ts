/** The version after this one whose last number is higher and which is not taken: `4.0.2` after `4.0.1`. */
export function nextVersion(version: string, taken: readonly string[]): string {
  const [, head = '', last = '0'] = /^(.*?)(\d*)$/.exec(version) ?? []
  let next = Number(last) + 1
  const named = () => (last === '' ? `${head}.${next}` : `${head}${next}`)
  while (taken.includes(named())) next += 1
  return named()
}
