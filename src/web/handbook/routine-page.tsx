import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import { useNamedPlace } from '../ui/named-place.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ActivitiesTable } from './activities-table.tsx'
import { ActivityTexts } from './activity-texts.tsx'
import { DocumentHead } from './document-head.tsx'
import { RoutinePlaces } from './routine-places.tsx'
import { TermRegister } from './term-register.tsx'
import { useRoutine, useStanding } from './use-handbook.ts'
import { useHandbookWords } from './use-handbook-words.ts'
import { usePrintedPages } from './use-printed-pages.ts'
import './handbook.css'
import './handbook-print.css'

/** A file of its own, with the viewer, so that the document can be read meanwhile. */
const RoutineDrawing = lazy(async () => ({ default: (await import('./routine-drawing.tsx')).RoutineDrawing }))

/** A routine as the document it is: head, table, drawing, texts and terms; printed, with a head and a number on each page. */
export function RoutinePage({ routine: key }: { readonly routine: string }) {
  const words = useHandbookWords()
  const { data: routine, error } = useRoutine(key)
  const standing = useStanding(key)
  usePageTitle(routine === undefined ? words.heading : `${routine.key} ${routine.title}`)
  usePrintedPages(routine)
  useNamedPlace(routine !== undefined)
  return (
    <div className="page handbook handbook-document">
      <RoutinePlaces routine={key} />
      <RefusalMessage error={error} />
      {routine !== undefined && (
        <>
          <div className="handbook-title">
            <h1>
              <span className="handbook-number">{routine.key}</span> {routine.title}
            </h1>
            <Button variant="secondary" onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
          <DocumentHead routine={routine} />
          <ActivitiesTable routine={routine} standing={standing} />
          <Suspense fallback={<div className="handbook-drawing-coming" aria-busy="true" />}>
            <RoutineDrawing routine={routine} standing={standing} />
          </Suspense>
          <ActivityTexts routine={routine} />
          <TermRegister terms={routine.terms} />
        </>
      )}
    </div>
  )
}
