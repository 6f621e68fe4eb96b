import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { Shown } from '../../../contract/written/shown.ts'

/** A text that has been read, as elements and never as HTML. Links lead out of the desk without saying from where. */
export function ShownText({ shown }: { readonly shown: readonly Shown[] }) {
  return shown.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
    <Fragment key={place}>{element(part)}</Fragment>
  ))
}

function element(part: Shown): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'break':
      return <br />
    case 'code':
      return <code>{part.text}</code>
    case 'block-of-code':
      return <pre>{part.text}</pre>
    case 'strong':
      return (
        <strong>
          <ShownText shown={part.of} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <ShownText shown={part.of} />
        </em>
      )
    case 'paragraph':
      return (
        <p>
          <ShownText shown={part.of} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <ShownText shown={part.of} />
        </blockquote>
      )
    case 'case':
      return (
        <Link to="/cases/$number" params={{ number: String(part.number) }}>
          {part.text}
        </Link>
      )
    case 'link':
      return (
        <a href={part.href} title={part.href} target="_blank" rel="noopener noreferrer">
          <ShownText shown={part.of} />
        </a>
      )
    case 'list':
      return <ListOf start={part.start} items={part.items} />
    default:
      return part satisfies never
  }
}

function ListOf({ start, items }: Omit<Extract<Shown, { kind: 'list' }>, 'kind'>) {
  const lines = items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={place}>
      <ShownText shown={item} />
    </li>
  ))
  return start === null ? <ul>{lines}</ul> : <ol start={start}>{lines}</ol>
}
