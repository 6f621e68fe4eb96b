import type { Choice } from '../../ui/fields.tsx'

/** What is offered, and what is chosen already though it is offered no longer. */
export function among(
  offered: readonly { readonly key: string; readonly name: string }[],
  chosen: string | null,
): readonly Choice[] {
  const choices = offered.map(({ key, name }) => [key, name] as const)
  return chosen === null || chosen === '' || choices.some(([key]) => key === chosen)
    ? choices
    : [[chosen, chosen] as const, ...choices]
}
