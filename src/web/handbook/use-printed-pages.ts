import { useEffect } from 'react'
import type { HandbookPage } from '../../contract/handbook.ts'
import { useFormat } from '../text/format.ts'
import { useHandbookWords } from './use-handbook-words.ts'

/**
 * What stands in the margins of every printed page, as in the original: handbook and title, publisher, version, from
 * when it holds, when it was printed, and which page of how many. The words are the reader's, so they are no part of a
 * stylesheet that is fetched; Chromium counts the pages itself (css-page-3, margin boxes). Paper is white for whoever
 * reads by night too.
 */
export function usePrintedPages(routine: HandbookPage | undefined): void {
  const { head: words, page } = useHandbookWords()
  const { day } = useFormat()
  useEffect(() => {
    if (routine === undefined) return
    const { head } = routine
    const root = document.documentElement
    const scheme = root.dataset['colorScheme'] ?? 'auto'
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const begin = () => {
      root.dataset['colorScheme'] = 'light'
      // A page may have been open for days.
      const printed = `${words.printed} ${day(new Date().toISOString())}`
      const margins = {
        'top-left': quoted([head.handbook, head.documentTitle]),
        'top-right': quoted([head.publisher]),
        'bottom-left': quoted([head.chapter, routine.key, `${words.version} ${routine.version}`]),
        'bottom-center': quoted([`${words.validFrom} ${day(head.validFrom)}`, printed]),
        'bottom-right': `${quoted([page.before])} counter(page) ${quoted([page.between])} counter(pages)`,
      }
      const boxes = Object.entries(margins).map(([box, content]) => `@${box} { content: ${content} }`)
      sheet.replaceSync(`@page { ${boxes.join('\n')} }`)
    }
    const end = () => {
      root.dataset['colorScheme'] = scheme
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      end()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet)
    }
  }, [routine, words, page, day])
}

/** A string of CSS (css-syntax-3, 4.3.5), of what there is. */
function quoted(parts: readonly (string | null)[]): string {
  const text = parts.filter(part => part !== null).join(' · ')
  return `"${text.replace(/["\\\n]/g, letter => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
}
