import { readFileSync } from 'node:fs'
import { type Explained, explain } from '../../../src/mail/explain.ts'
import { parseMail } from '../../../src/mail/parse-mail.ts'

/** What `linje letter explain` says of the mail in a file. */
export async function explainedFile(path: string): Promise<Explained> {
  return explain(await parseMail(readFileSync(path)), null)
}

/** The same of a body that came without its head, as plain text or as HTML. */
export async function explainedBody(body: Uint8Array, subject: string, type = 'text/plain'): Promise<Explained> {
  const head = [
    'From: Ola Dunk <ola.dunk@nordvik.example>',
    'To: hjelp@nordvik.example',
    ...(subject === '' ? [] : [`Subject: ${subject}`]),
    'Date: Tue, 2 Jun 2026 08:00:00 +0200',
    'Message-ID: <wrapped@nordvik.example>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
  ].join('\r\n')
  return explain(await parseMail(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body])), null)
}

/** Lines as they are compared: without blanks at the end of each, and one empty line for several. */
export function asCompared(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Words as they are compared where lines are broken and marked in several ways. */
export function asWords(text: string): string {
  return text.replace(/[\s>|\u00a0]+/g, ' ').trim()
}
