/** As much of the viewer as we use; its own types are written for another way of loading modules. */
declare module 'bpmn-js/lib/NavigatedViewer.js' {
  export default class NavigatedViewer {
    constructor(options: { readonly container: HTMLElement; readonly bpmnRenderer: Readonly<Record<string, string>> })
    importXML(xml: string): Promise<unknown>
    saveSVG(): Promise<{ readonly svg: string }>
    get(name: 'canvas'): {
      readonly zoom: (to?: number | 'fit-viewport') => number
      readonly scrollToElement: (element: string) => void
    }
    get(name: 'overlays'): {
      readonly add: (
        element: string,
        overlay: { readonly position: object; readonly html: HTMLElement; readonly scale?: boolean },
      ) => string
      readonly clear: () => void
    }
    get(name: 'elementRegistry'): {
      readonly get: (id: string) => { readonly width: number; readonly height: number } | undefined
    }
    destroy(): void
  }
}
