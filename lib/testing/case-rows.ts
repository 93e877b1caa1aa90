import { randomUUID } from 'node:crypto'
import { encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'
import type { DocumentKind } from '#lib/values/document-kinds'
import { FJORDVIK } from './database'

type AsOwner = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

type CaseRow = {
  readonly municipalityId?: string
  readonly language?: string
  readonly education?: string
  readonly ground?: string
  readonly outcome?: string | null
}

/** Rask Elv, settled by agreement with protection, as a finished registration leaves the case. */
export const insertCase = async (asOwner: AsOwner, row: CaseRow = {}): Promise<string> => {
  const { municipalityId = FJORDVIK, language = 'ar', education = 'NONE', ground = 'UTL_28' } = row
  const { outcome = 'RIGHT_AND_DUTY' } = row
  const id = randomUUID()
  await asOwner(
    `INSERT INTO "Participant" ("municipalityId", "id", "caseNumber", "givenName", "familyName", "birthDate",
       "citizenship", "country", "language", "understoodLanguages", "interpreterNeeded", "education",
       "settledOn", "settledByAgreement")
     VALUES ($1, $2, $3, 'Rask', 'Elv', '1991-04-12', 'THIRD_COUNTRY', 'SY', $4, $5, true, $6, '2027-01-04', true)`,
    [municipalityId, id, `2027/${id.slice(0, 4)}`, language, [language], education],
  )
  await asOwner(
    `INSERT INTO "Permit" ("municipalityId", "participantId", "ground", "grantedOn") VALUES ($1, $2, $3, '2026-10-01')`,
    [municipalityId, id, ground],
  )
  if (outcome)
    await asOwner(
      `INSERT INTO "EligibilityAssessment" ("municipalityId", "participantId", "decisionDate", "outcome", "input", "result", "assessedById")
       VALUES ($1, $2, '2027-02-01', $3, '{}', '{}', gen_random_uuid())`,
      [municipalityId, id, outcome],
    )
  return id
}

/** A synthetic DUF-nummer: the same digits in every case, told apart by the lookup. */
export const SYNTHETIC_DUF = '209012345678'

export const insertIdentity = async (asOwner: AsOwner, participantId: string, municipalityId = FJORDVIK) => {
  const { keyId, ciphertext } = encryptIdentity(municipalityId, SYNTHETIC_DUF)
  const lookup = Buffer.from(identityLookup(municipalityId, randomUUID()))
  await asOwner(
    `INSERT INTO "Identifier" ("municipalityId", "participantId", "kind", "keyId", "ciphertext", "lookup")
     VALUES ($1, $2, 'DUF', $3, $4, $5)`,
    [municipalityId, participantId, keyId, Buffer.from(ciphertext), lookup],
  )
}

type PlanRow = { readonly municipalityId?: string; readonly decidedOn?: string; readonly number?: number }

/** A plan in force, as far as an agreement about it needs. */
export const insertDecidedPlan = async (
  asOwner: AsOwner,
  participantId: string,
  { municipalityId = FJORDVIK, decidedOn = '2027-03-10', number = 1 }: PlanRow = {},
): Promise<string> => {
  const id = randomUUID()
  await asOwner(
    `INSERT INTO "Plan" ("municipalityId", "id", "participantId", "number", "status", "goal", "education",
       "offeredOn", "startsOn", "endsOn", "plannedMonths", "decidedOn", "reviewBy")
     VALUES ($1, $2, $3, $4, 'DECIDED', 'WORK', 'NONE', '2027-03-01', '2027-03-15', '2029-03-14', 24, $5, '2027-06-10')`,
    [municipalityId, id, participantId, number, decidedOn],
  )
  return id
}

/** A plan in force for parts of videregående, three years, with norsk as its content. */
export const insertThreeYearPlan = async (asOwner: AsOwner, participantId: string): Promise<string> => {
  const id = randomUUID()
  await asOwner(
    `INSERT INTO "Plan" ("municipalityId", "id", "participantId", "number", "goal", "education", "offeredOn", "startsOn", "endsOn", "plannedMonths")
     VALUES ($1, $2, $3, 1, 'PARTS_OF_UPPER_SECONDARY', 'NONE', '2027-03-01', '2027-03-15', '2030-03-14', 36)`,
    [FJORDVIK, id, participantId],
  )
  await asOwner(
    `INSERT INTO "PlanElement" ("municipalityId", "planId", "position", "kind", "title", "quartersPerWeek", "fromDate", "toDate", "cite", "because")
     VALUES ($1, $2, 0, 'NORWEGIAN', 'Norsk', 60, '2027-03-15', '2030-03-14', '', 'x')`,
    [FJORDVIK, id],
  )
  await asOwner(
    `UPDATE "Plan" SET "status" = 'DECIDED', "decidedOn" = '2027-03-10', "reviewBy" = '2027-06-10' WHERE "id" = $1`,
    [id],
  )
  return id
}

export const setSetting = (asOwner: AsOwner, key: string, value: unknown, municipalityId = FJORDVIK) =>
  asOwner(
    `INSERT INTO "Setting" ("municipalityId", "key", "value") VALUES ($1, $2, $3)
     ON CONFLICT ("municipalityId", "key") DO UPDATE SET "value" = EXCLUDED."value"`,
    [municipalityId, key, JSON.stringify(value)],
  )

/** A stop that is being worked on, its facts frozen. */
export const insertDecision = async (
  asOwner: AsOwner,
  participantId: string,
  municipalityId = FJORDVIK,
): Promise<string> => {
  const id = randomUUID()
  const facts = {
    name: 'Rask Elv',
    caseNumber: '2027/1',
    addressProtected: false,
    municipality: { nb: 'Fjordvik', nn: 'Fjordvik' },
    plan: null,
    trekk: null,
    newEnd: null,
    replaces: null,
    asks: [],
  }
  const details = { stopType: 'PERMANENT', stopGround: 'ABSENCE', fromDate: '2027-05-01' }
  await asOwner(
    `INSERT INTO "Decision" ("municipalityId", "id", "participantId", "number", "kind", "details", "facts", "factsHash", "createdById")
     VALUES ($1, $2, $3, 1, 'STOP', $4, $5, '', gen_random_uuid())`,
    [municipalityId, id, participantId, JSON.stringify(details), JSON.stringify(facts)],
  )
  return id
}

/** The first bytes of a PDF, kept in the case as a document of the kind. */
export const insertPdf = (
  asOwner: AsOwner,
  participantId: string,
  kind: DocumentKind,
  municipalityId = FJORDVIK,
) =>
  asOwner(
    `INSERT INTO "Document" ("municipalityId", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
     VALUES ($1, $2, $3, 'application/pdf', '\\x255044462d', repeat('a', 64), gen_random_uuid())`,
    [municipalityId, participantId, kind],
  )
