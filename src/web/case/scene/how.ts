/** How something is said to somebody: written, or spoken and noted. */
export const hows = ['mail', 'phone-out', 'phone-in'] as const
export type How = (typeof hows)[number]
