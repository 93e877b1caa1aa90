import 'server-only'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDemoSeal } from '#lib/pdf/seal/demo-seal'
import { type SealKey, sealKeyFromP12, sealKeyFromPem } from '#lib/pdf/seal/seal-key'
import { env } from '#lib/platform/env'

const kept = new Map<string, SealKey>()

/** A seal signed by itself, so that a demonstration can seal; never in production. */
const makeDemoSeal = (directory: string, file: string, municipality: string) => {
  const { keyPem, certificatePem } = createDemoSeal(`${municipality} kommune (demo)`, new Date())
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeFileSync(file, keyPem + certificatePem, { mode: 0o600 })
}

/** The seal of `<municipality>.p12`, else of `.pem`; outside production one is made where there is neither. */
const readSeal = (directory: string, municipalityId: string, municipality: string): SealKey | null => {
  const { SEAL_PASSWORD: password, FOTFESTE_MODE: mode } = env()
  const p12 = join(directory, `${municipalityId}.p12`)
  if (existsSync(p12)) return sealKeyFromP12(new Uint8Array(readFileSync(p12)), password)
  const pem = join(directory, `${municipalityId}.pem`)
  if (!existsSync(pem)) {
    if (mode === 'production') return null
    makeDemoSeal(directory, pem, municipality)
  }
  return sealKeyFromPem(readFileSync(pem, 'utf8'), password)
}

/** What the municipality seals its files with, and who stamps the time, or null without a seal. */
export const municipalSeal = (municipalityId: string, municipality: string): SealKey | null => {
  const known = kept.get(municipalityId)
  if (known) return known
  const { SEAL_DIRECTORY: directory, SEAL_TIMESTAMP_URL: timestampUrl } = env()
  const key = directory ? readSeal(directory, municipalityId, municipality) : null
  const seal = key && { ...key, ...(timestampUrl && { timestampUrl }) }
  if (seal) kept.set(municipalityId, seal)
  return seal
}
