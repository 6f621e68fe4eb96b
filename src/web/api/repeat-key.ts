/** Keys by which the server knows a request that is asked again because no answer came. */
export type RepeatKeys = {
  readonly take: (request: string) => string
  /** An answer came: the same request from now on is a new one. */
  readonly spend: (request: string) => void
}

export function repeatKeys(newKey: () => string): RepeatKeys {
  const keys = new Map<string, string>()
  return {
    take(request) {
      const key = keys.get(request) ?? newKey()
      keys.set(request, key)
      return key
    },
    spend: request => void keys.delete(request),
  }
}
