/** What a command ends with (sysexits.h where it has a word for it). */
export const EXIT = { done: 0, failed: 1, usage: 64, data: 65, noInput: 66, nobody: 67, tryAgain: 75 } as const
