import 'server-only'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDemoSeal } from '#lib/pdf/seal/demo-seal'
import { type SealKey, sealKeyFromPem } from '#lib/pdf/seal/seal-key'
import { env } from '#lib/platform/env'

const kept = new Map<string, SealKey>()

/** A seal signed by itself, so that a demonstration can seal; never in production. */
const makeDemoSeal = (directory: string, file: string, municipality: string) => {
  const { keyPem, certificatePem } = createDemoSeal(`${municipality} kommune (demo)`, new Date())
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeFileSync(file, keyPem + certificatePem, { mode: 0o600 })
}

/** What the municipality seals its files with (`<municipality>.pem` in the seal directory), or null without one. */
export const municipalSeal = (municipalityId: string, municipality: string): SealKey | null => {
  const known = kept.get(municipalityId)
  if (known) return known
  const { SEAL_DIRECTORY: directory, FOTFESTE_MODE: mode } = env()
  if (!directory) return null
  const file = join(directory, `${municipalityId}.pem`)
  if (!existsSync(file)) {
    if (mode === 'production') return null
    makeDemoSeal(directory, file, municipality)
  }
  const key = sealKeyFromPem(readFileSync(file, 'utf8'))
  kept.set(municipalityId, key)
  return key
}
