import type { Texts } from '../../contract/text/widened.ts'
import type { TimeZone } from '../../contract/time-zone.ts'
import type { Language } from '../../contract/value.ts'
import type { PortalTexts } from './text/nb.ts'

/** What every page is written in and for: the language, and whoever reads it. */
export type Setting = {
  readonly language: Language
  /** Where the house is; every time is told on its clock. */
  readonly zone: TimeZone
  /** The words of these pages. */
  readonly words: PortalTexts
  /** The words they share with the desk and the mails. */
  readonly shared: Texts
  readonly example: boolean
  /** What the organisation calls itself, and the files of its logo and colours; null where Linje's own hold. */
  readonly looks: { readonly name: string | null; readonly logo: string | null; readonly sheet: string | null }
  /** Null for somebody who is not signed in. */
  readonly reader: {
    readonly name: string
    /** Has cases of her own, or of her supplier's. */
    readonly party: boolean
    /** Answers for a supplier, and reports faults rather than asks for help. */
    readonly supplier: boolean
    readonly staff: boolean
  } | null
  /** Where to come back to when the language has been changed. */
  readonly here: string
}
