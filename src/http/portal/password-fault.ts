import { LONGEST_PASSWORD, type PasswordFault, SHORTEST_PASSWORD } from '../../domain/password.ts'
import type { Setting } from './setting.ts'

/** Why a password may not be chosen, and what to do. */
export function passwordFaultText({ words }: Setting, fault: PasswordFault): string {
  switch (fault) {
    case 'too-short':
      return words.access.tooShort({ least: SHORTEST_PASSWORD })
    case 'too-long':
      return words.access.tooLong({ most: LONGEST_PASSWORD })
    case 'too-common':
      return words.access.tooCommon
    default:
      return fault satisfies never
  }
}
