import 'server-only'
import { isId } from '#lib/i18n/input'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { daysBetween, type LocalDate } from '#lib/values/local-date'
import { certificateBytes, certificatesOf } from './certificates.repo'
import { courses, coursesOf } from './courses.repo'
import { chargedQuarters, fees } from './fees'
import { levelNow } from './goal'
import { doneBy, weeklyPace } from './hours'
import type { PaceView, RecordView, TrainingLawView, TrainingView } from './training.view'
import { lawOf, type TrainingCase, trainingCase } from './training-case'
import type { Subject } from './training-codes.schema'
import { isInProgramme } from './training-facts'
import { trainingForm } from './training-form'

const paceOf = (
  { sessions }: TrainingCase,
  subject: Subject,
  { left, deadline, today }: { left: number | null; deadline: LocalDate | null; today: LocalDate },
): PaceView => {
  const weekly = weeklyPace(sessions, subject, today)
  const weeks = deadline && deadline > today ? daysBetween(today, deadline) / 7 : null
  return {
    weekly,
    doneBy: left ? doneBy(left * 4, weekly, today) : null,
    untilDeadline: weeks === null ? null : Math.floor(weeks * weekly),
  }
}

const pacesOf = (known: TrainingCase, law: TrainingLawView | null, today: LocalDate) => {
  const { norwegian = null, socialStudies = null } = law?.remaining ?? {}
  return {
    NORWEGIAN: paceOf(known, 'NORWEGIAN', { left: norwegian, deadline: law?.norwegianEndsOn ?? null, today }),
    SOCIAL_STUDIES: paceOf(known, 'SOCIAL_STUDIES', {
      left: socialStudies,
      deadline: law?.socialStudiesBy ?? null,
      today,
    }),
  }
}

const doneOf = ({ done, file }: TrainingCase): TrainingView['done'] => {
  const reception = file?.reception ?? [0, 0, 0]
  return {
    norwegian: done.norwegian,
    socialStudies: done.socialStudies,
    reception: reception.reduce((sum, quarters) => sum + quarters, 0),
    modules: done.modules.map((quarters, at) => quarters + (reception[at] ?? 0)),
    uncertifiedAbsence: done.uncertifiedAbsence,
  }
}

/** Classes with a subject, where the person is not and does not wait. */
const coursesFor = async (
  { tx, actor, today }: Ctx,
  participantId: string,
  understood: readonly string[],
) => {
  const understands = (language: string | null) => (language === null ? null : understood.includes(language))
  const own = await coursesOf(tx, actor.municipalityId, participantId, today)
  const all = await courses(tx, actor.municipalityId, today)
  return {
    courses: own.map(({ id, name, subject, language, since }) => ({
      id,
      name,
      subject,
      language,
      since,
      understood: understands(language),
    })),
    openCourses: all
      .filter(({ id, subject }) => subject !== null && !own.some((course) => course.id === id))
      .map(({ id, name, subject, language, capacity, enrolled }) => ({
        id,
        name,
        // § 33 asks it of samfunnskunnskap alone.
        understood: subject === 'SOCIAL_STUDIES' ? understands(language) : null,
        free: capacity === null ? null : Math.max(0, capacity - enrolled),
      })),
  }
}

const lawViewOf = (known: TrainingCase): Pick<TrainingView, 'law' | 'withoutPauses'> => {
  const law = lawOf(known)
  const bare = known.pauses.length > 0 ? lawOf(known, { approvedLeave: {} }) : law
  return {
    law,
    withoutPauses: bare && { norwegianEndsOn: bare.norwegianEndsOn, socialStudiesBy: bare.socialStudiesBy },
  }
}

/** What the decisions exempt from; both trainings are two. */
const exemptedIn = ({ decided }: TrainingCase): readonly string[] =>
  decided.flatMap((one) => {
    if (one.kind !== 'EXEMPTION') return []
    const { exemptionPart } = one.detail
    return exemptionPart === 'BOTH' ? ['NORWEGIAN', 'SOCIAL_STUDIES'] : [exemptionPart]
  })

/** What was entered and what was decided, in the order of their days. */
const recordsOf = ({ entries, decided }: TrainingCase): readonly RecordView[] =>
  [
    ...entries.map(({ id, kind, on, detail, reason, by, struck }) => ({
      id,
      kind,
      on,
      detail,
      reason,
      by,
      struck,
      decision: null,
    })),
    ...decided.map(({ id, kind, on, detail, by, number }) => ({
      id,
      kind,
      on,
      detail,
      reason: '',
      by,
      struck: null,
      decision: number,
    })),
  ].sort((a, b) => a.on.localeCompare(b.on))

/** Everything about a person's training on one screen; null when there is no such case. */
export const trainingOfCase = defineQuery(
  'training:read',
  async (ctx, participantId: string): Promise<TrainingView | null> => {
    if (!isId(participantId)) return null
    const known = await trainingCase(ctx, participantId)
    if (!known) return null
    const { person, entries, goals, tests, file, done } = known
    const [permit] = person.permits
    const [goal = null, ...earlierGoals] = goals
    const laws = lawViewOf(known)
    return {
      ...laws,
      participantId,
      today: ctx.today,
      inProgramme: isInProgramme(person, ctx.today),
      trainingOnly: person.trainingOnly,
      permit: permit ? { ground: permit.ground, grantedOn: permit.grantedOn } : null,
      education: person.education,
      form: trainingForm(participantId, known),
      offeredOn: known.offered,
      startedOn: file?.startedOn ?? done.firstOn,
      goal,
      earlierGoals,
      levels: levelNow(tests),
      attempts: tests,
      goalReachedOn: known.goalReachedOn,
      done: doneOf(known),
      pace: pacesOf(known, laws.law, ctx.today),
      pauses: known.pauses,
      exempted: exemptedIn(known),
      records: recordsOf(known),
      charged: {
        quarters: chargedQuarters(entries),
        ore: fees(entries).reduce((sum, { detail }) => sum + detail.amountOre, 0),
      },
      certificates: await certificatesOf(ctx.tx, ctx.actor.municipalityId, participantId),
      ...(await coursesFor(ctx, participantId, person.understoodLanguages)),
    }
  },
)

/** A certificate that was issued, byte for byte; null when there is none. */
export const certificateFile = defineQuery(
  'training:read',
  async ({ tx, actor }, participantId: string, documentId: string) =>
    isId(participantId) && isId(documentId)
      ? certificateBytes(tx, actor.municipalityId, participantId, documentId)
      : null,
)
