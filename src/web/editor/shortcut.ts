import type { Change, Spot } from './spot.ts'

/** Bold (`**`), italic (`*`): put around what is chosen, or taken away where it is there already. */
export function wrapped({ text, from, to }: Spot, mark: '**' | '*'): Change {
  const { length } = mark
  const inner = text.slice(from, to)
  const outside = text.slice(from - length, from) === mark && text.slice(to, to + length) === mark
  // One star of two is no italic.
  const other = mark === '*' && text[from - 2] === '*' && text[to + 1] === '*' && text[from - 3] !== '*'
  if (outside && !other) return { from: from - length, to: to + length, insert: inner, choose: [0, inner.length] }
  return { from, to, insert: `${mark}${inner}${mark}`, choose: [length, length + inner.length] }
}

/** A link: what is chosen is its words, or where it is an address its address; what is missing is chosen next. */
export function linked({ text, from, to }: Spot): Change {
  const inner = text.slice(from, to)
  if (/^(https?:\/\/|mailto:)\S+$/.test(inner)) return { from, to, insert: `[](${inner})`, choose: [1, 1] }
  const address = 'https://'
  const begin = inner.length + 3
  const insert = `[${inner}](${address})`
  return { from, to, insert, choose: inner === '' ? [1, 1] : [begin, begin + address.length] }
}

/** Enter in a list goes on with its next item; in an empty item it ends the list. Null: an ordinary Enter. */
export function nextItem({ text, from, to }: Spot): Change | null {
  if (from !== to) return null
  const begin = text.lastIndexOf('\n', from - 1) + 1
  const [, indent = '', mark = '', space = ''] = ITEM.exec(text.slice(begin, from)) ?? []
  if (mark === '') return null
  const rest = text.slice(begin + indent.length + mark.length + space.length, from)
  if (rest === '' && /^(\n|$)/.test(text.slice(from))) return { from: begin, to: from, insert: '', choose: [0, 0] }
  const next = /^\d+/.test(mark) ? mark.replace(/^\d+/, number => String(Number(number) + 1)) : mark
  const insert = `\n${indent}${next}${space}`
  return { from, to, insert, choose: [insert.length, insert.length] }
}

/** `- `, `* `, `> `, `1. ` or `1) ` at the beginning of a line. */
const ITEM = /^( {0,8})([-*>]|\d{1,3}[.)])( +)/
