/** What we use of bpmn-moddle; the package types its elements, but not its own front door. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: unknown
      readonly warnings: readonly { readonly message: string }[]
    }>
  }
}
