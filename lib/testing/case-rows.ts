import { randomUUID } from 'node:crypto'
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
