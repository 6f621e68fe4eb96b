import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer.js'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'

/** How a step of the drawing is marked: by a frame with a word on its edge, or by a figure that leads somewhere. */
export type Mark = Frame | Figure

type Frame = {
  readonly element: string
  readonly state: 'done' | 'active' | 'skipped' | 'fault'
  readonly badge: string
}

/** Without a link where the reader may not go to what is counted. */
type Figure = { readonly element: string; readonly badge: string; readonly name: string; readonly link: Link | null }

type Link = { readonly href: string; readonly follow: () => void }

export type DrawnRoutine = {
  /** Marks these steps and no others; one that the drawing does not have is left out. */
  readonly mark: (marks: readonly Mark[]) => void
  /** All of it in view. */
  readonly showWhole: () => void
  /** All of it where it can be read so, else as much as can be, with this step in the middle. */
  readonly showStep: (element: string | undefined) => void
  /** So many times as large. */
  readonly zoom: (times: number) => void
  /** The whole drawing as SVG, without marks: for print. */
  readonly picture: () => Promise<string>
  readonly close: () => void
}

/** Draws a routine in a place of the page, in the page's own colours; the mark of bpmn.io stands in its corner. */
export async function drawRoutine(place: HTMLElement, bpmn: string): Promise<DrawnRoutine> {
  const viewer = new NavigatedViewer({
    container: place,
    bpmnRenderer: {
      defaultFillColor: 'var(--ds-color-neutral-background-default)',
      defaultStrokeColor: 'var(--ds-color-neutral-text-subtle)',
      defaultLabelColor: 'var(--ds-color-neutral-text-default)',
    },
  })
  await viewer.importXML(bpmn)
  // What can be read of it stands beside it, as the list of steps.
  place.querySelector('svg')?.setAttribute('aria-hidden', 'true')
  place.querySelector('svg')?.removeAttribute('tabindex')
  const canvas = viewer.get('canvas')
  const overlays = viewer.get('overlays')
  const elements = viewer.get('elementRegistry')
  return {
    mark(marks) {
      overlays.clear()
      for (const mark of marks) {
        const drawn = elements.get(mark.element)
        if (drawn === undefined) continue
        if ('link' in mark) overlays.add(mark.element, { position: AT_CORNER, html: figureOf(mark), scale: false })
        else overlays.add(mark.element, { position: { top: 0, left: 0 }, html: frameOf(mark, drawn) })
      }
    },
    showWhole: () => void canvas.zoom('fit-viewport'),
    showStep(element) {
      if (canvas.zoom('fit-viewport') >= READABLE || element === undefined) return
      // A file by another tool may name more than it draws.
      if (elements.get(element) === undefined) return
      canvas.zoom(READABLE)
      canvas.scrollToElement(element)
    },
    picture: async () => (await viewer.saveSVG()).svg,
    zoom: times => void canvas.zoom(canvas.zoom() * times),
    close: () => viewer.destroy(),
  }
}

/** Words are 12 px high in the drawing itself; on a narrow page the whole would be too small to read. */
const READABLE = 0.5

/** A figure is as large however small the drawing is, so that it can be read and hit (WCAG 2.2, 2.5.8). */
const AT_CORNER = { top: -12, left: -8 }

/** A frame round a step, with a word on its edge; it is no part of the drawing and lets the pointer through. */
function frameOf({ state, badge }: Frame, { width, height }: { readonly width: number; readonly height: number }) {
  const frame = document.createElement('div')
  frame.className = 'drawn-mark'
  frame.dataset['state'] = state
  frame.style.width = `${width}px`
  frame.style.height = `${height}px`
  const word = document.createElement('span')
  word.textContent = badge
  frame.append(word)
  return frame
}

function figureOf({ badge, name, link }: Figure): HTMLElement {
  const figure = link === null ? document.createElement('span') : linkTo(link)
  figure.className = 'drawn-figure'
  figure.textContent = badge
  figure.setAttribute('aria-label', name)
  if (link === null) figure.setAttribute('role', 'img')
  return figure
}

/** Led by the page where it is clicked plainly; a new tab is the browser's own. */
function linkTo({ href, follow }: Link): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    follow()
  })
  return anchor
}
