import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Prisma's command line downloads a native schema engine. The same engine comes from npm as WebAssembly:
// scripts/schema-engine.mjs runs that one, so nothing is downloaded. PRISMA_NATIVE_ENGINE=1 gives the native one back.
if (process.env.PRISMA_NATIVE_ENGINE !== '1' && process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
    new URL('./scripts/schema-engine.mjs', import.meta.url),
  )
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: {
    url: process.env.MIGRATE_DATABASE_URL ?? process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:1/none',
  },
})
