import { decodeWords } from '../mime/encoded-words.ts'
import { contentOf, type Entity } from '../mime/entity.ts'
import { headerValue } from '../mime/header.ts'
import { readTnef, type TnefFile } from '../tnef/read-tnef.ts'
import { calendarName, calendarText } from './calendar.ts'
import { textOfHtml } from './html-text.ts'
import type { LetterFile } from './letter-file.ts'
import { textOfPart } from './part-text.ts'
import { takeUuFiles } from './uu-files.ts'

/** What a mail says in words, and the files that came with it, those inside a winmail.dat included. */
export type LetterBody = {
  readonly text: string
  /** As it was sent: clean it before anybody sees it. */
  readonly html: string
  readonly files: readonly LetterFile[]
  readonly problems: readonly string[]
}

/** Reads the words and the files of a mail that has been taken apart. */
export function letterBody(entity: Entity): LetterBody {
  const files: LetterFile[] = []
  const problems = new Set<string>()
  const words = wordsOf(entity, true, { files, problems })
  return { text: words.plain || textOfHtml(words.html), html: words.html, files, problems: [...problems] }
}

type Found = { readonly files: LetterFile[]; readonly problems: Set<string> }

type Words = { readonly plain: string; readonly html: string }

const NOTHING: Words = { plain: '', html: '' }

/** `main` is where words stand by right, whatever a name or a disposition says: alone, or as an alternative. */
function wordsOf(entity: Entity, main: boolean, found: Found): Words {
  noteProtection(entity, found)
  if (entity.parts.length > 0) return wordsOfParts(entity, found)
  if (isWords(entity, main)) return wordsOfLeaf(entity, found)
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(entity.type) || /^winmail\.dat$/i.test(entity.fileName)) {
    return openTnef(entity, found)
  }
  if (entity.body.length === 0 && entity.fileName === '' && entity.type === 'application/octet-stream') return NOTHING
  const file = fileOf(entity)
  found.files.push(file)
  return entity.type === 'text/calendar' ? { plain: calendarText(file.content.toString('utf8')), html: '' } : NOTHING
}

/** A text that is meant to be read in its place: neither called an attachment nor given a name. */
function isWords({ type, disposition, fileName }: Entity, main: boolean): boolean {
  const readable = /^text\/(?:plain|html|enriched|richtext|x-markdown|markdown)$/.test(type)
  return (
    readable &&
    (main ? disposition !== 'attachment' || fileName === '' : disposition !== 'attachment' && fileName === '')
  )
}

function wordsOfLeaf(entity: Entity, found: Found): Words {
  const { text, problems } = textOfPart(entity)
  for (const problem of problems) found.problems.add(problem)
  if (entity.type === 'text/html') return { plain: '', html: text }
  if (/richtext|enriched/.test(entity.type)) return { plain: text.replace(/<[^<>\n]{0,200}>/g, ''), html: '' }
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) found.problems.add('pgp-encrypted')
  if (/^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text)) found.problems.add('pgp-signed')
  const { rest, files } = takeUuFiles(text)
  found.files.push(...files)
  return { plain: rest, html: '' }
}

/**
 * Alternatives say the same: the plain one is for reading, the last HTML for showing. Other parts follow one another;
 * what a calendar says in words counts only where nothing else does.
 */
function wordsOfParts(entity: Entity, found: Found): Words {
  const all = entity.parts.map(part => ({
    type: part.type,
    words: wordsOf(part, entity.type === 'multipart/alternative', found),
  }))
  const written = all.filter(({ type }) => type !== 'text/calendar').map(({ words }) => words)
  const said = written.some(words => words.plain.trim() !== '' || words.html.trim() !== '')
    ? written
    : all.map(({ words }) => words)
  if (entity.type === 'multipart/alternative') {
    return {
      plain: said.find(words => words.plain.trim() !== '')?.plain ?? '',
      html: said.findLast(words => words.html.trim() !== '')?.html ?? '',
    }
  }
  const parts = said.filter(words => words.plain.trim() !== '' || words.html.trim() !== '')
  if (parts.length <= 1) return parts[0] ?? NOTHING
  return {
    plain: parts.map(words => words.plain || textOfHtml(words.html)).join('\n'),
    html: parts.some(words => words.html !== '')
      ? parts.map(words => words.html || asHtml(words.plain)).join('\n')
      : '',
  }
}

function asHtml(plain: string): string {
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<div style="white-space:pre-wrap">${escaped}</div>`
}

function openTnef(entity: Entity, found: Found): Words {
  const tnef = readTnef(contentOf(entity))
  if (tnef === null) {
    found.problems.add('tnef-damaged')
    found.files.push(fileOf(entity))
    return NOTHING
  }
  found.files.push(...tnef.files.map(fromTnef))
  return { plain: tnef.text, html: tnef.html }
}

function fromTnef(file: TnefFile): LetterFile {
  return { ...file, inline: false }
}

/** Signatures and encryption are kept as files and named, never believed (S/MIME RFC 8551, PGP/MIME RFC 3156). */
function noteProtection({ type, parameters }: Entity, { problems }: Found): void {
  if (/^application\/(?:x-)?pkcs7-signature$/.test(type)) problems.add('smime-signed')
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) {
    const kind = parameters.get('smime-type') ?? ''
    problems.add(/signed/i.test(kind) ? 'smime-signed' : 'smime-encrypted')
  }
  if (type === 'application/pgp-signature') problems.add('pgp-signed')
  if (type === 'application/pgp-encrypted') problems.add('pgp-encrypted')
}

function fileOf(entity: Entity): LetterFile {
  return {
    name: entity.fileName || nameFor(entity),
    type: entity.type,
    content: contentOf(entity),
    inline: entity.disposition === 'inline',
    contentId: entity.contentId,
  }
}

function nameFor(entity: Entity): string {
  if (entity.type === 'text/calendar') return calendarName(entity.parameters.get('method') ?? '')
  if (entity.type === 'message/rfc822' || entity.type === 'message/global')
    return `${subjectInside(entity) || 'message'}.eml`
  if (entity.type === 'text/rfc822-headers') return 'headers.txt'
  if (/^message\/(?:global-)?(?:delivery-status|disposition-notification|feedback-report)$/.test(entity.type))
    return `${entity.type.replace(/^message\/(?:global-)?/, '')}.txt`
  return decodeWords(headerValue(entity.headers, 'content-location')).replace(/^.*[/\\:]/, '')
}

function subjectInside(entity: Entity): string {
  const head = contentOf(entity)
    .subarray(0, 20_000)
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
  return decodeWords(/^subject:[ \t]*([^\r\n]{0,500})/im.exec(head)?.[1] ?? '')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .trim()
    .slice(0, 120)
}
