import { defineConfig } from 'vitest/config'

/** The tests that mutants of lib/law are tried against: all but the two that try a country of people. */
export default defineConfig({
  test: {
    include: ['lib/law/**/*.test.ts'],
    exclude: ['lib/law/gaps/gaps.test.ts', 'lib/law/rules/citizenship-oracle.test.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
})
