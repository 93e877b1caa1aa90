import { attendanceOfCase, unsettledAbsence } from '#lib/attendance/absence.queries'
import { sessionRegister } from '#lib/attendance/attendance.queries'
import { absenceTable, overviewTable } from '#lib/attendance/export-tables'
import { groupDetail, groupList } from '#lib/attendance/groups.queries'
import { groupOverview, municipalOverview } from '#lib/attendance/overview.queries'
import { sessionList } from '#lib/attendance/session-list.queries'
import { weekOfGroup, weekOfPerson, yearOfPerson } from '#lib/attendance/sessions.queries'
import { asXlsx } from '#lib/attendance/table-file'
import { groupTrend, municipalTrend } from '#lib/attendance/trend.queries'
import type { Caller } from '#lib/platform/use-case'
import { localDate } from '#lib/values/local-date'
import type { Country } from './country'
import { type BenchResult, percentile, result, timed } from './measure'

const RUNS = 40
const WARM_UP = 4
const AIM = 300
const LAST_WEEK = localDate('2027-02-24')

type Place = { municipalityId: string; by: string; groupId: string; participantId: string }

/** Somebody in the municipality with the most people. */
const largest = async ({ owner }: Country): Promise<Place> => {
  const { rows } = await owner.query<Place>(
    `SELECT p."municipalityId", p."adviserId" AS "by", e."groupId", p."id" AS "participantId"
     FROM "Participant" p JOIN "Enrolment" e ON e."municipalityId" = p."municipalityId" AND e."participantId" = p."id"
     WHERE p."municipalityId" = (SELECT "municipalityId" FROM "Participant" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)
     ORDER BY p."caseNumber" LIMIT 1`,
  )
  const [place] = rows
  if (!place) throw new Error('the generated country has nobody')
  return place
}

/** Three days on, so that the list of missing registers holds every class's sessions of two days. */
const TODAY = localDate('2027-03-04')

const screensOf = ({ municipalityId, by, groupId, participantId }: Place) => {
  const actor = { id: by, name: 'Rolig Hav', municipalityId, roles: ['adviser'] as const }
  const caller: Caller = { actor, today: TODAY }
  const place = { groupId, date: LAST_WEEK, startMinute: 510 }
  return {
    sessions: () => sessionList(caller, caller.today),
    register: () => sessionRegister(caller, place),
    group: async () => {
      await groupDetail(caller, groupId)
      return groupOverview(caller, groupId)
    },
    groupWeek: async () => {
      await groupDetail(caller, groupId)
      return weekOfGroup(caller, groupId, LAST_WEEK)
    },
    groupTrend: () => groupTrend(caller, groupId),
    groups: () => groupList(caller),
    person: async () => {
      await attendanceOfCase(caller, participantId)
      await weekOfPerson(caller, participantId, LAST_WEEK)
      return yearOfPerson(caller, participantId)
    },
    overview: () => municipalOverview(caller),
    trend: () => municipalTrend(caller),
    unsettled: () => unsettledAbsence(caller),
    overviewFile: async () => asXlsx(overviewTable(await municipalOverview(caller), 'nb')),
    personFile: async () => {
      const view = await attendanceOfCase(caller, participantId)
      return view && asXlsx(absenceTable(view, 'nb'))
    },
  }
}

/** What each screen of attendance asks of the server, in the country's largest municipality. */
export const measureScreens = async (country: Country): Promise<readonly BenchResult[]> => {
  const results: BenchResult[] = []
  for (const [name, screen] of Object.entries(screensOf(await largest(country)))) {
    const times: number[] = []
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      const time = await timed(screen)
      if (run >= 0) times.push(time)
    }
    results.push(result(`screen.${name}.p95`, percentile(times, 0.95), 'ms', { vs: 'aim', with: AIM }))
  }
  return results
}
