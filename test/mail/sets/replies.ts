import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Sample, type Share, shareOf } from './share.ts'
import { asCompared, asWords, explainedBody, explainedFile } from './wrapped.ts'

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
      return side === 'trimmed'
        ? { wanted: asCompared(wanted), got: asCompared(text) }
        : { wanted: asWords(wanted), got: asWords(quoted) }
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

/** Where the answer begins and ends in samples whose makers tell it only in programs; read by us. */
const GITHUB: Readonly<Record<string, readonly [first: string, last: string]>> = {
  'correct_sig.txt': ['this is an email with a correct -- signature.', 'this is an email with a correct -- signature.'],
  'email_1_1.txt': ['Hi folks', '-Abhishek Kona'],
  'email_1_2.txt': ['Hi,', 'the keys in a bucket, you’ll need to delete them all individually."'],
  'email_1_3.txt': ['Oh thanks.', '-Abhishek Kona'],
  'email_1_4.txt': [
    "Awesome! I haven't had another problem with it.",
    "Awesome! I haven't had another problem with it.",
  ],
  'email_1_5.txt': ["One: Here's what I've got.", 'for a while.'],
  'email_1_6.txt': ['I get proper rendering as well.', 'I get proper rendering as well.'],
  'email_1_7.txt': [':+1:', ':+1:'],
  'email_1_8.txt': ["> okay.  Well, here's some stuff I can write.", 'and under this.'],
  'email_2_1.txt': ['Outlook with a reply', 'Outlook with a reply'],
  'email_2_2.txt': ['Outlook with a reply directly above line', 'Outlook with a reply directly above line'],
  'email_2_3.txt': ['Outlook with a reply directly above line', 'Outlook with a reply directly above line'],
  'email_BlackBerry.txt': ['Here is another email', 'Here is another email'],
  'email_bullets.txt': ['test 2 this should list second', '   - and another'],
  'email_iPhone.txt': ['Here is another email', 'Here is another email'],
  'email_multi_word_sent_from_my_mobile_device.txt': ['Here is another email', 'Here is another email'],
  'email_one_is_not_on.txt': ['Thank, this is really helpful.', 'Locally (on development), when I run...'],
  'email_sent_from_my_not_signature.txt': [
    'Here is another email',
    'Sent from my desk, is much easier then my mobile phone.',
  ],
  'email_sig_delimiter_in_middle_of_line.txt': ['Hi there!', 'kthxbai'],
  'greedy_on.txt': ['On your remote host you can run:', 'fails, the tunnel is not working.'],
  'pathological.txt': [
    "I think you're onto something. I will try to fix the problem as soon as I",
    'get back to a computer.',
  ],
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
