import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { eligibility } from '#lib/law/rules/eligibility'
import { norwegianMunicipalities } from '#lib/values/municipalities'
import { appUrl, migrate } from '../tools/database.mjs'
import { removeEmbedded, startEmbedded, stopEmbedded } from '../tools/embedded.mjs'
import { fingerprint } from '../tools/fresh.mjs'
import { LOCAL_ISSUER } from '../tools/oidc.mjs'
import { personas } from '../tools/personas.mjs'
import { localSecrets } from '../tools/secrets.mjs'
import { afterAssessments, assessmentRows, beforeAssessments, placesTable } from './country-rows'

/** The municipality of sixty whose staff can sign in locally. */
export const FJORDVIK = '9901'
const SIXTY = 60
/** Monday after the generated month. */
export const COUNTRY_DAY = '2027-03-01'
export const COUNTRY_MONTH = '2027-02'

const dataRoot = resolve(process.env.BENCH_DATA ?? '.data-bench')
const people = Number(process.env.BENCH_PEOPLE ?? 40_000)
const marker = join(dataRoot, 'country')

/** A few large municipalities and many small, together with as many people as asked for. */
const sizes = () => {
  const weights = norwegianMunicipalities.map((_, rank) => 1 / (rank + 8))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const others = people - SIXTY
  const places = norwegianMunicipalities.map(({ number, name }, rank) => ({
    id: number,
    name,
    people: Math.max(1, Math.round((others * (weights[rank] ?? 0)) / sum)),
  }))
  return [...places, { id: FJORDVIK, name: 'Fjordvik', people: SIXTY }]
}

const assessed = () => {
  const facts = {
    birthDate: '1990-05-10',
    decisionDate: '2026-03-02',
    permit: { ground: 'UTL_28', grantedOn: '2025-11-20' },
    settlement: { byAgreement: true, settledOn: '2026-01-15' },
  } as const
  const answer = eligibility.decide(facts)
  if (!answer.ok) throw new Error('the law refused the facts of the generated country')
  return [JSON.stringify(facts), JSON.stringify(answer.value)]
}

const generate = async (owner: pg.Client) => {
  await owner.query(`SET session_replication_role = replica`) // rows are sound by construction
  await owner.query(placesTable, [JSON.stringify(sizes())])
  for (const rows of beforeAssessments) await owner.query(rows)
  await owner.query(assessmentRows, assessed())
  for (const rows of afterAssessments) await owner.query(rows)
  await owner.query(`SET session_replication_role = origin`)
  await owner.query('VACUUM ANALYZE')
}

/** Identity numbers that open, for a municipality whose cases are looked at. */
export const sealIdentities = async (owner: pg.Client, municipalityId: string) => {
  const { encryptIdentity } = await import('#lib/platform/identity-cipher')
  const { keyId, ciphertext } = encryptIdentity(municipalityId, '209012345678')
  await owner.query(`UPDATE "Identifier" SET "keyId" = $1, "ciphertext" = $2 WHERE "municipalityId" = $3`, [
    keyId,
    Buffer.from(ciphertext),
    municipalityId,
  ])
}

/** The personas work in the municipality: the adviser has half of its cases, the teacher its first class. */
const employ = async (owner: pg.Client) => {
  const staff = personas.filter(({ municipality }) => municipality === FJORDVIK)
  for (const { sub, name, roles } of staff) {
    await owner.query(
      `INSERT INTO "StaffUser" ("municipalityId", "issuer", "subject", "name", "roles") VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [FJORDVIK, LOCAL_ISSUER, sub, name, roles],
    )
  }
  const idOf = `(SELECT "id" FROM "StaffUser" WHERE "municipalityId" = $1 AND "issuer" = $2 AND "subject" = $3)`
  await owner.query(
    `UPDATE "Participant" SET "adviserId" = ${idOf} WHERE "municipalityId" = $1 AND "caseNumber" <= '2026/00030'`,
    [FJORDVIK, LOCAL_ISSUER, 'mild-havn'],
  )
  await owner.query(
    `UPDATE "StudyGroup" SET "teacherId" = ${idOf} WHERE "municipalityId" = $1 AND "name" = 'Norsk 0'`,
    [FJORDVIK, LOCAL_ISSUER, 'lys-morgen'],
  )
}

const settings = (secrets: ReturnType<typeof localSecrets>, databaseUrl: string) => ({
  FOTFESTE_MODE: 'demo',
  FOTFESTE_TODAY: COUNTRY_DAY,
  DATABASE_URL: databaseUrl,
  NEXTAUTH_URL: 'http://localhost:3970',
  NEXTAUTH_SECRET: secrets.sessionSecret,
  IDENTITY_KEYS: JSON.stringify(secrets.identityKeys),
  IDENTITY_KEY_ID: 'k1',
  IDENTITY_LOOKUP_KEY: secrets.identityLookupKey,
  OIDC_ISSUER: LOCAL_ISSUER,
  OIDC_CLIENT_ID: 'fotfeste',
  OIDC_CLIENT_SECRET: 'nobody signs in this way',
  OIDC_MUNICIPALITY: FJORDVIK,
})

/**
 * The generated country in a database of its own, made once and used again while migrations and generator are the
 * same. Sets the environment so that use cases in this process reach it.
 */
export const openCountry = async () => {
  const print = `${fingerprint(['prisma/migrations', 'scripts/bench/country.ts', 'scripts/bench/country-rows.ts'])} ${people}`
  const same = existsSync(marker) && readFileSync(marker, 'utf8') === print
  if (!same) {
    removeEmbedded({ dataRoot })
    rmSync(marker, { force: true })
  }
  const secrets = localSecrets(dataRoot)
  const port = Number(process.env.FOTFESTE_DB_PORT) || undefined
  const ownerUrl = await startEmbedded({ dataRoot, password: secrets.databaseOwnerPassword, port })
  if (!same) await migrate(ownerUrl)
  Object.assign(process.env, settings(secrets, await appUrl(ownerUrl, secrets.databaseAppPassword)))

  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  if (!same) {
    await generate(owner)
    await sealIdentities(owner, FJORDVIK)
    writeFileSync(marker, print)
  }
  await employ(owner)
  const close = async () => {
    await owner.end()
    stopEmbedded({ dataRoot })
  }
  return { owner, ownerUrl, dataRoot, close }
}

export type Country = Awaited<ReturnType<typeof openCountry>>
