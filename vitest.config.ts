import { defineConfig } from 'vitest/config'

/** The rooms where tests on a real PostgreSQL, over real HTTP, SMTP and LMTP, live. */
const onPostgres = ['store', 'desk', 'http', 'mail', 'bpmn', 'worker', 'house', 'walk', 'example']

/**
 * Two processes, whatever the machine. Files share the modules of the one they run in: loading them anew for each took a
 * third of the time. What a file opens (database, desk, pages) is its own all the same, and closed after it.
 */
const processes = { pool: 'forks', isolate: false, maxWorkers: 3 } as const

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { extends: false, test: { name: 'guards', include: ['test/guards/*.test.ts'], ...processes } },
      { extends: false, test: { name: 'pure', include: ['src/**/*.test.ts'], ...processes } },
      {
        extends: false,
        test: {
          name: 'postgres',
          include: onPostgres.map(room => `test/${room}/*.test.ts`),
          globalSetup: './test/one-cluster.ts',
          ...processes,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: false,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: './test/one-cluster.ts',
          ...processes,
          // A second, the library's own, was too short once for a text that the server writes while three files run.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
