/** Seconds in which a letter can be taken back, as the desk has it. */
export const UNDO_SECONDS = 10
