import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDecision } from '#lib/decisions/open-decision'
import { differences } from '#lib/law/contract/compare'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { decided, goalForm } from '#lib/testing/training-decisions'
import { addDays, daysBetween, localDate } from '#lib/values/local-date'
import { grantPause } from './grant-pause'
import { saveFile } from './save-file'
import type { SaveFileInput } from './save-file.schema'
import { trainingOfCase } from './training.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])

type Levels = Record<'listening' | 'reading' | 'writing' | 'oral', 'A1' | 'A2' | 'B1' | 'B2' | 'C1'>
type Input = {
  birthDate: string
  permit: {
    ground: string
    grantedOn: string
    sponsorGround?: string
    givesBasisForPermanent?: boolean
    firstRenewedOn?: string
  }
  citizenship?: string
  education: string
  settledByAgreementOn?: string
  grantedBeforeEntry?: boolean
  arrivedOn?: string
  needsB2?: boolean
  trainedIn?: SaveFileInput['trainedIn']
  countyResponsible?: boolean
  registeredOn?: string
  claimedOn?: string
  offeredOn?: string
  trainingStartedOn?: string
  formerCollective?: { decisionOn: string }
  earlierPermits?: { group: string; grantedOn: string }[]
  approvedLeave?: { months?: number; days?: number }
  norwegianDone?: number
  socialStudiesInReception?: number
  socialStudiesAbsence?: { hours: number; medicalCertificate?: boolean }
  goalReachedOn?: string
  proposedGoal?: Levels
  previousGoal?: Levels
}
type Example = {
  id: string
  title: string
  input: Input
  expect: Record<string, unknown> & { errorsIncludes?: { path: string }[]; goalIssues?: string[] }
}

const examples: Example[] = JSON.parse(readFileSync('lib/law/cases/training.json', 'utf8'))

/** The registration of the person, as far as training asks. */
const register = async ({ birthDate, permit, earlierPermits = [], ...input }: Input): Promise<string> => {
  const id = randomUUID()
  const settledOn = input.settledByAgreementOn ?? '2021-06-01'
  await asOwner(
    `INSERT INTO "Participant" ("municipalityId", "id", "caseNumber", "givenName", "familyName", "birthDate",
       "citizenship", "language", "understoodLanguages", "interpreterNeeded", "education", "settledOn", "settledByAgreement")
     VALUES ($1, $2, $3, 'Rask', 'Elv', $4, $5, 'ar', '{ar}', true, $6, $7, $8)`,
    [
      FJORDVIK,
      id,
      id.slice(0, 9),
      birthDate,
      input.citizenship ?? 'THIRD_COUNTRY',
      input.education,
      settledOn,
      input.settledByAgreementOn !== undefined,
    ],
  )
  const permits = [
    permit,
    ...earlierPermits.map(({ group, grantedOn }) => ({
      ground: group === 'COLLECTIVE' ? 'UTL_34' : 'UTL_28',
      grantedOn,
    })),
  ]
  for (const { ground, grantedOn } of permits)
    await asOwner(
      `INSERT INTO "Permit" ("municipalityId", "participantId", "ground", "grantedOn") VALUES ($1, $2, $3, $4)`,
      [FJORDVIK, id, ground, grantedOn],
    )
  return id
}

/** One registered session of a class: how long it was, and how much of it the person missed. */
const attend = async (
  participantId: string,
  subject: string,
  { hours, absent = 0, code = 'PRESENT' }: { hours: number; absent?: number; code?: string },
) => {
  const [groupId, sessionId] = [randomUUID(), randomUUID()]
  await asOwner(
    `INSERT INTO "StudyGroup" ("municipalityId", "id", "name", "subject") VALUES ($1, $2, $3, $4)`,
    [FJORDVIK, groupId, groupId, subject],
  )
  await asOwner(
    `INSERT INTO "GroupSession" ("municipalityId", "id", "groupId", "date", "startMinute", "quarters", "registeredAt")
     VALUES ($1, $2, $3, '2027-03-09', 510, $4, now())`,
    [FJORDVIK, sessionId, groupId, hours * 4],
  )
  await asOwner(
    `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "code", "absentQuarters", "markedById")
     VALUES ($1, $2, $3, '2027-03-09', $4, $5, $6)`,
    [FJORDVIK, sessionId, participantId, code, absent * 4, adviser.actor.id],
  )
}

const fileFor = (participantId: string, input: Input): SaveFileInput => ({
  participantId,
  version: 0,
  givesBasisForPermanent: input.permit.givesBasisForPermanent ?? false,
  sponsorGround: (input.permit.sponsorGround ?? '') as SaveFileInput['sponsorGround'],
  firstRenewedOn: input.permit.firstRenewedOn ?? '',
  grantedBeforeEntry: input.grantedBeforeEntry ?? false,
  arrivedOn: input.arrivedOn ?? '',
  needsB2: input.needsB2 ?? false,
  trainedIn: input.trainedIn ?? 'ADULT_IMMIGRANTS',
  countyResponsible: input.countyResponsible ?? false,
  registeredOn: input.registeredOn ?? '',
  claimedOn: input.claimedOn ?? '',
  offeredOn: input.offeredOn ?? '',
  startedOn: input.trainingStartedOn ?? '',
  formerCollectiveOn: input.formerCollective?.decisionOn ?? '',
  specialCause: '',
  specialDocumented: false,
  specialClaimedOn: '',
  goalReachedOn: input.goalReachedOn ?? '',
  reception: { first: String(input.socialStudiesInReception ?? '').replace('.', ','), second: '', third: '' },
})

const pauseFor = async (participantId: string, { approvedLeave, offeredOn, permit }: Input) => {
  if (!approvedLeave) return
  const { months = 0, days = 0 } = approvedLeave
  const from = addDays(localDate(offeredOn ?? permit.grantedOn), 31)
  const longest = daysBetween(from, localDate('2199-12-31'))
  const toDate = addDays(from, Math.min(days + (months === 2 ? 61 : 0) - 1, longest))
  granted(await grantPause(adviser, { participantId, onDate: from, toDate, kind: 'OTHER', reason: '' }))
}

const hoursFor = async (participantId: string, { norwegianDone, socialStudiesAbsence }: Input) => {
  if (norwegianDone) await attend(participantId, 'NORWEGIAN', { hours: norwegianDone })
  if (!socialStudiesAbsence) return
  const { hours, medicalCertificate } = socialStudiesAbsence
  const code = medicalCertificate ? 'MEDICAL' : 'UNEXPLAINED'
  await attend(participantId, 'SOCIAL_STUDIES', { hours, absent: hours, code })
}

describe('the contract’s cases of training pass through the use cases of the screen', () => {
  test.each(examples.map((each) => [each.id, each.title, each] as const))(
    '%s %s',
    async (_id, _title, each) => {
      const { input } = each
      const { goalIssues, errorsIncludes, ...expected } = each.expect
      const participantId = await register(input)
      const saved = await saveFile(adviser, fileFor(participantId, input))
      if (errorsIncludes) {
        const fields = errorsIncludes.map(({ path }) =>
          path === 'socialStudiesInReception' ? 'reception.first' : path,
        )
        const refusal = refused(saved)
        expect(refusal).toMatchObject({ code: 'invalid-input' })
        expect(Object.keys('fields' in refusal ? refusal.fields : {})).toEqual(fields)
        return
      }
      granted(saved)
      await pauseFor(participantId, input)
      await hoursFor(participantId, input)
      if (input.proposedGoal && input.previousGoal) {
        await decided({ adviser, leader }, goalForm(participantId, input.previousGoal))
        expect(goalIssues).toEqual(['LOWERED_MORE_THAN_ONE_LEVEL'])
        const lower = goalForm(participantId, input.proposedGoal)
        expect(refused(await openDecision(adviser, lower))).toEqual({ code: 'lowered-too-much' })
      }
      const view = await trainingOfCase(adviser, participantId)
      expect(differences(expected, view?.law)).toEqual([])
    },
  )
})
