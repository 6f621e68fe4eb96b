/** What we use of bpmn-moddle; the package types its elements, but not its own front door. */
declare module 'bpmn-moddle' {
  /** What the reader left out: content it could not read, or (with a `property`) a reference that leads nowhere. */
  export type ReadWarning = {
    readonly message: string
    readonly property?: string
    readonly value?: string
    readonly element?: { readonly id?: string }
  }

  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: readonly ReadWarning[] }>
  }
}
