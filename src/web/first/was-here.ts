const nameFor = (person: string) => `linje.first.${person}`

/** Whether somebody has seen in this browser what a newcomer is shown. */
export function wasHere(person: string): boolean {
  return localStorage.getItem(nameFor(person)) !== null
}

/** She has seen it: it does not come again by itself. */
export function keepWasHere(person: string): void {
  localStorage.setItem(nameFor(person), 'seen')
}
