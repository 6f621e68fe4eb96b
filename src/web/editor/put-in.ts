import type { Change } from './spot.ts'

/**
 * Puts a change into a field as if it had been typed, so that the browser's own undo takes it back. `insertText` is
 * called obsolete and has no successor: without it every undo in the field would be ours to keep.
 */
export function putIn(field: HTMLTextAreaElement | HTMLInputElement, { from, to, insert, choose }: Change): void {
  field.focus()
  field.setSelectionRange(from, to)
  const typed = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert)
  if (!typed) {
    field.setRangeText(insert, from, to)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  field.setSelectionRange(from + choose[0], from + choose[1])
}
