/**
 * A browser by the names people know, such as “Firefox, Windows”, from what it calls itself (RFC 9110 section 10.1.5).
 * Null where it tells nothing we know. The order matters: nearly all of them say that they are others too.
 */
export function browserName(agent: string | null): string | null {
  if (agent === null) return null
  const [browser, system] = [named(BROWSERS, agent), named(SYSTEMS, agent)]
  return browser === null && system === null ? null : [browser, system].filter(each => each !== null).join(', ')
}

const BROWSERS = [
  ['Edge', /\bEdg(A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const

const SYSTEMS = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

function named(names: readonly (readonly [string, RegExp])[], agent: string): string | null {
  return names.find(([, sign]) => sign.test(agent))?.[0] ?? null
}
