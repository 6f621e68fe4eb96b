import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Sample, type Share, shareOf } from './share.ts'
import { asCompared, explainedBody, explainedFile } from './wrapped.ts'

/** `replies/` of the given sets: what somebody wrote, apart from what she quotes (U-14). */
export async function replyShares(folder: string): Promise<readonly Share[]> {
  return [
    await shareOf('replies/trimmer: text', trimmer(join(folder, 'trimmer'), 'trimmed')),
    await shareOf('replies/trimmer: quoted', trimmer(join(folder, 'trimmer'), 'elided')),
    await shareOf('replies/crisp', crisp(folder)),
    await shareOf('replies/github', github(join(folder, 'github'))),
    await shareOf('replies/talon: text', talonText(join(folder, 'talon/standard_replies'))),
    await shareOf('replies/talon: html', talonHtml(join(folder, 'talon'))),
  ]
}

function trimmer(folder: string, side: 'trimmed' | 'elided'): readonly Sample[] {
  return readdirSync(join(folder, 'emails')).map(file => ({
    what: file,
    look: async () => {
      const { text, quoted } = await explainedBody(readFileSync(join(folder, 'emails', file)), 'Re: Hello')
      const wanted = readFileSync(join(folder, side, file), 'utf8')
      return { wanted: asCompared(wanted), got: asCompared(side === 'trimmed' ? text : quoted) }
    },
  }))
}

const crispShape = z.object({
  expected: z.record(
    z.string(),
    z.object({ newText: z.string().optional(), newTextContains: z.array(z.string()).optional() }),
  ),
})

function crisp(folder: string): readonly Sample[] {
  const { expected } = crispShape.parse(JSON.parse(readFileSync(join(folder, 'crisp-expected.json'), 'utf8')))
  return Object.entries(expected)
    .filter(([, { newText, newTextContains }]) => newText !== undefined || newTextContains !== undefined)
    .map(([file, { newText, newTextContains = [] }]) => ({
      what: file,
      look: async () => {
        const { text } = await explainedBody(readFileSync(join(folder, 'crisp', file)), 'Re: Hello')
        return newText === undefined
          ? { wanted: newTextContains, got: newTextContains.filter(words => text.includes(words)) }
          : { wanted: asCompared(newText), got: asCompared(text) }
      },
    }))
}

/** What the library's own tests say of its samples: where the answer begins and ends. */
const GITHUB: Readonly<Record<string, readonly [first: string, last: string]>> = {
  'email_1_1.txt': ['Hi folks', '-Abhishek Kona'],
  'email_1_2.txt': ['Hi,', '-Abhishek Kona'],
  'email_1_3.txt': ['Oh thanks.', '-Abhishek Kona'],
  'email_1_4.txt': [
    "Awesome! I haven't had another problem with it.",
    "Awesome! I haven't had another problem with it.",
  ],
  'email_1_5.txt': ["One: Here's what I've got.", 'Thank you for your help!'],
  'email_1_6.txt': ['I get proper rendering as well.', 'I get proper rendering as well.'],
  'email_1_7.txt': ['_>* ', ''],
}

function github(folder: string): readonly Sample[] {
  return Object.entries(GITHUB).map(([file, [first, last]]) => ({
    what: file,
    look: async () => {
      const { text } = await explainedBody(readFileSync(join(folder, file)), 'Re: Hello')
      const lines = text.split('\n')
      return { wanted: [first, last], got: [lines[0], lines.at(-1)] }
    },
  }))
}

function talonText(folder: string): readonly Sample[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.eml'))
    .map(file => ({
      what: file,
      look: async () => {
        const said = join(folder, file.replace('.eml', '_reply_text'))
        const wanted = existsSync(said) ? (readFileSync(said, 'utf8').split('\n')[0] ?? '').trim() : 'Hello'
        return { wanted, got: (await explainedFile(join(folder, file))).text }
      },
    }))
}

function talonHtml(folder: string): readonly Sample[] {
  const answers = readdirSync(join(folder, 'html_replies')).map(file => ({
    file: `html_replies/${file}`,
    wanted: 'Hi. I am fine.Thanks,Alex',
  }))
  const alone = [
    { file: 'OLK_SRC_BODY_SECTION.html', wanted: 'Reply' },
    { file: 'reply-separated-by-hr.html', wanted: 'HithereBob' },
  ]
  return [...answers, ...alone].map(({ file, wanted }) => ({
    what: file,
    look: async () => {
      const { text } = await explainedBody(readFileSync(join(folder, file)), 'Re: Hello', 'text/html')
      return { wanted: wanted.replace(/\s/g, ''), got: text.replace(/\s/g, '') }
    },
  }))
}
