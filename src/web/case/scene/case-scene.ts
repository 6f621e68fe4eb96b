import { createContext, useContext } from 'react'
import type { CaseView } from '../../../contract/case.ts'
import type { How } from './how.ts'

export type Action = keyof CaseView['allowed']

/** What is done with a notice that stands has its place on the notice's own page, not on the case's. */
export const onNoticePage: ReadonlySet<Action> = new Set(['relay-notice', 'end-notice'])

/** Where on the page an act was asked for, and so where its form opens. */
export type Place = 'next' | 'title' | 'facts'

/** What is told when something is done: it stands until something else is done, or as long as it is true. */
export type Told = string | { readonly text: string; readonly seconds: number }

/** What every part of the case page stands in: the case, and the act I am about to do. */
export type CaseScene = {
  readonly view: CaseView
  /** The act whose form is open. */
  readonly open: { readonly action: Action; readonly place: Place } | null
  /** Opens an act's form, or does it where nothing has to be asked. */
  readonly start: (action: Action, place: Place) => void
  /** Closes the form; whoever has left it, or changed a fact where it stands, goes on from where she began. */
  readonly close: (how: 'done' | 'left') => void
  /**
   * Opens the writing field for somebody (`public`, `internal`, a supplier's id), with a text, as a letter or a call, and
   * with files.
   */
  readonly write: (to: string, text?: string, how?: How, files?: readonly File[]) => void
  /** Tells what was done, where a reader who does not look hears it too. */
  readonly say: (what: Told) => void
}

const Scene = createContext<CaseScene | null>(null)

export const SceneProvider = Scene.Provider

export function useScene(): CaseScene {
  const scene = useContext(Scene)
  if (scene === null) throw new Error('a part of the case page stands outside it')
  return scene
}
