import type { Level, Priority } from './state.ts'

const BY_SUM: Readonly<Record<2 | 3 | 4 | 5 | 6, Priority>> = { 2: 1, 3: 2, 4: 3, 5: 4, 6: 5 }

/** Priority from impact and urgency, 1 worst: min(5, impact + urgency - 1) (B-10). */
export function priorityOf(impact: Level, urgency: Level): Priority {
  const sum = impact + urgency
  return sum === 2 || sum === 3 || sum === 4 || sum === 5 ? BY_SUM[sum] : BY_SUM[6]
}
