let awaited = false

/** Whoever is led to the search while she types, or by its key, types on there: the field asks for the focus as it comes. */
export function awaitTyping(): void {
  awaited = true
}

/** Whether the search that has just come is awaited; asked once. */
export function isTypingAwaited(): boolean {
  const was = awaited
  awaited = false
  return was
}
