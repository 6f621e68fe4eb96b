/** A command with its arguments, ready to be spawned. */
export type Command = readonly [command: string, ...args: string[]]

/** Where PostgreSQL runs from and on which folder, and how its commands are started so that it agrees to run. */
export type Standing = {
  readonly binaries: string
  readonly dataDir: string
  readonly run: (command: Command) => Command
  /** Who the server's files belong to; null = us. */
  readonly owner: User | null
}

/** A user of the machine. */
export type User = { readonly name: string; readonly uid: number; readonly gid: number }

/** What is asked for: these binaries on this folder. */
export type Wish = { readonly binaries: string; readonly dataDir: string; readonly say: (line: string) => void }
