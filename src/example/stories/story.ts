import type { Language } from '../../contract/value.ts'
import type { ReturnReason } from '../../domain/case/event.ts'
import type { CaseType, Level, Outcome, Priority, TechnicalArea } from '../../domain/case/state.ts'
import type { ServiceKey, SupplierKey } from '../town/municipality.ts'

/** What somebody needed help with, and all that was said about it until it was over. How far it has come by now is dealt. */
export type Story =
  | (Reported & Solved & { readonly way: 'first-contact'; readonly question: string; readonly reply: string })
  | (Reported & Handed & Triaged & Solved & { readonly way: 'second-line' } & MayObject & MayReturn)
  | (Reported & Handed & Triaged & Solved & { readonly way: 'third-line'; readonly exchange: Exchange })
  | (Reported & Handed & Triaged & Solved & { readonly way: 'technical'; readonly exchange: Exchange })
  | (Reported & Handed & Triaged & Solved & { readonly way: 'network' } & MayReturn & Awaited)
  | (Reported & { readonly way: 'dismissed'; readonly outcome: Extract<Outcome, 'withdrawn' | 'duplicate' | 'spam'> })
  | (FromSupplier & Found & Triaged & Solved & Awaited & { readonly way: 'supplier-report' })
  | (FromSupplier & Triaged & { readonly way: 'announcement' })

export type Way = Story['way']

type Told = { readonly service: ServiceKey; readonly title: string; readonly text: string }

type Reported = Told & {
  /** The language of the one who writes, and of what is written to her. */
  readonly language: Language
  /** Her address, where only she could have written it. */
  readonly from?: string
  /** By mail unless said otherwise; a phone call is in the words of whoever took it. */
  readonly form?: 'phone' | 'web'
}

type FromSupplier = Told & { readonly supplier: SupplierKey; readonly reference: string }

/** A fault she has found (M.2.1.2): `text` is the error text. */
type Found = {
  readonly priority: Priority
  readonly cure: string
  /** How it stands with her. */
  readonly status: string
  /** What end users are told of it. */
  readonly known: string
}

type Handed = { readonly tried: string; readonly asked: string }

type Triaged = {
  readonly type: CaseType
  readonly area?: TechnicalArea
  readonly impact: Level
  readonly urgency: Level
  /** What the 2nd line wrote to itself and the 1st line. */
  readonly note?: string
}

type Solved = {
  readonly solution: string
  /** The version in which it comes, where it does not come now (M.1.2.2, second answer). */
  readonly laterVersion?: string
}

type Exchange = {
  readonly supplier: SupplierKey
  readonly question: string
  readonly answer: string
  readonly reference: string
}

type MayObject = { readonly objection?: string }
type Returned = { readonly reason: ReturnReason; readonly note: string }
type MayReturn = {
  readonly returned?: Returned
  /** Handed over and returned again, so many times more (U-19). */
  readonly again?: readonly (Handed & { readonly returned: Returned })[]
}
/** What is waited for, where that is neither a letter nor the end user. */
type Awaited = { readonly awaited: string }
