import { defineConfig } from 'vitest/config'

/** What takes minutes, or needs mail servers that the machine must have (Dovecot, Postfix): one file at a time. */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    include: ['test/long/*.test.ts'],
    globalSetup: './test/one-cluster.ts',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
})
