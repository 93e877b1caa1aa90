import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, defineConfig } from '@playwright/test'

const root = resolve(import.meta.dirname, '..')
const port = Number(process.env.E2E_PORT ?? 3900)

// Playwright's own browser where it was downloaded, else the system's.
const own = existsSync(chromium.executablePath())
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const executablePath = process.env.CHROMIUM_PATH ?? (own ? undefined : system)

export default defineConfig({
  testDir: root,
  testMatch: 'e2e/**/*.spec.ts',
  outputDir: resolve(root, 'test-results'),
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1440, height: 960 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: root,
    url: `http://localhost:${port}/api/ready`,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    env: {
      PORT: String(port),
      FOTFESTE_MODE: 'test',
      FOTFESTE_DATA: resolve(root, '.data-e2e'),
      FOTFESTE_TODAY: '2027-03-10',
      REQUESTS_PER_MINUTE: '100000', // every walk comes from one address
    },
  },
})
