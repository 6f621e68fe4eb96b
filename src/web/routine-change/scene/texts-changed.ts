import { Refused } from '../../api/ask.ts'

/** Was it refused because somebody else has changed the words since they were read? What they say now has been read then. */
export function isTextsChanged(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'texts-changed'
}
