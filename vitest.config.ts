import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const pure = [
  'lib/law',
  'lib/values',
  'lib/i18n',
  'lib/pdf',
  'lib/documents',
  'lib/declarations/text',
  'lib/rulebook',
  'lib/verification',
  'scripts',
]
const shared = { pool: 'threads', testTimeout: 60_000, hookTimeout: 60_000 } as const
const resolve = {
  alias: { 'server-only': fileURLToPath(new URL('lib/testing/server-only.ts', import.meta.url)) },
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['lib/law/**/*.ts'],
      exclude: ['lib/law/**/*.test.ts'],
      thresholds: { branches: 100 },
    },
    projects: [
      { resolve, test: { ...shared, name: 'pure', include: pure.map((folder) => `${folder}/**/*.test.ts`) } },
      {
        resolve,
        test: {
          ...shared,
          name: 'database',
          include: ['lib/**/*.test.ts'],
          exclude: pure.map((folder) => `${folder}/**`),
          globalSetup: ['lib/testing/global-setup.ts'],
        },
      },
    ],
  },
})
