/** As much of the modeler as we use; its own types are written for another way of loading modules. */
declare module 'bpmn-js/lib/Modeler.js' {
  /** An element of the model: attributes of other tools and of ours lie in `$attrs`. */
  export type ModelElement = {
    readonly $type: string
    readonly $attrs: Record<string, string>
    readonly id: string
    readonly name?: string
    readonly sourceRef?: ModelElement
    readonly targetRef?: ModelElement
    readonly flowNodeRef?: readonly ModelElement[]
    readonly flowElements?: readonly ModelElement[]
    readonly rootElements?: readonly ModelElement[]
  }
  /** An element as it stands on the canvas. */
  export type ShownElement = { readonly id: string; readonly type: string; readonly businessObject: ModelElement }

  type Size = { readonly width: number; readonly height: number }
  type Box = Size & { readonly x: number; readonly y: number }

  /** `inner` is the drawing in its own measure, `outer` the place it is shown in, in pixels. */
  export type Canvas = {
    readonly viewbox: {
      (): { readonly inner: Box; readonly outer: Size }
      (shown: Box): void
    }
    readonly scrollToElement: (element: string) => void
    readonly getRootElement: () => ShownElement
  }

  export default class Modeler {
    constructor(options: {
      readonly container: HTMLElement
      readonly bpmnRenderer: Readonly<Record<string, string>>
      readonly additionalModules: readonly object[]
    })
    importXML(xml: string): Promise<unknown>
    saveXML(options: { readonly format: boolean }): Promise<{ readonly xml: string }>
    getDefinitions(): ModelElement
    on(event: string, heard: (event: { readonly newSelection?: readonly ShownElement[] }) => void): void
    get(name: 'canvas'): Canvas
    get(name: 'elementRegistry'): {
      readonly get: (id: string) => ShownElement | undefined
      readonly getAll: () => readonly ShownElement[]
    }
    get(name: 'selection'): { readonly select: (element: ShownElement | null) => void }
    get(name: 'modeling'): {
      readonly updateProperties: (element: ShownElement, properties: object) => void
      readonly updateModdleProperties: (element: ShownElement, model: ModelElement, properties: object) => void
    }
    destroy(): void
  }
}
