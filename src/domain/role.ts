/** The roles a routine's lanes stand for (OSLO-ROUTINES section 2). */
export const roles = ['end-user', 'first-line', 'second-line', 'third-line', 'operations'] as const
export type Role = (typeof roles)[number]
