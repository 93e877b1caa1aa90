import type { Report } from '../contract/refusal'
import { defineRule } from '../contract/rule'
import { requireOrder } from '../contract/sense'
import { codesThatHold } from '../finding'
import { needsGsuListCheck } from '../integreringsforskriften/f65a-education'
import { earlierGoalRules, isOver55, isYoung } from '../integreringsloven/s13-s14-goal'
import { cohortDay } from '../integreringsloven/s13-s14-length'
import { REFORM_2026 } from '../parameters/sources'
import { type Assessment, assess, cohortOf } from './programme-assessment'
import { programmeFindings } from './programme-findings'
import { type ProgrammeInput, programmeShape } from './programme-input'

const sense = (input: ProgrammeInput, report: Report): void => {
  requireOrder(report, 'permitGrantedOn', input.birthDate, input.permitGrantedOn)
  requireOrder(report, 'offeredOn', input.permitGrantedOn, input.offeredOn)
  requireOrder(report, 'startsOn', input.offeredOn, input.startsOn)
  if (input.legacyMaxMonths !== undefined && !cohortOf(input).value)
    report(
      'CONFLICT',
      'legacyMaxMonths',
      'Lengden følger av loven for programmer tilbudt etter overgangsdagen.',
    )
}

const noticesOf = (
  input: ProgrammeInput,
  { track, goalFacts, legacy, goals, extension, addition }: Assessment,
) => {
  const { birthDate, goal, startsOn } = input
  const { goalSetOn } = goalFacts
  const youngWhenSet = isYoung(birthDate, goalSetOn)
  const onSection14 = track === 'SECTION_14'
  return codesThatHold({
    COHORT_BOUNDARY_DATE: input.offeredOn === cohortDay(goalFacts),
    EARLIER_GOAL_RULES: earlierGoalRules(goalFacts),
    LEGACY_EXTENSION_BY_STAFF: legacy.value && input.extension !== undefined,
    LEGACY_LENGTH_NEEDED: legacy.value && input.legacyMaxMonths === undefined,
    EXTENSION_STAFF_DECIDES: extension.value.staffDecides,
    ADDITION_READING_UNCLEAR: addition.value.allDays > 0,
    GSU_LIST_CHECK: needsGsuListCheck({ education: input.education, ground: input.permitGround }),
    AGE_25_DATE_UNCLEAR: onSection14 && youngWhenSet !== isYoung(birthDate, startsOn),
    UNDER_25_VOCATIONAL:
      onSection14 && goalSetOn >= REFORM_2026 && youngWhenSet && goal === 'VOCATIONAL_CERTIFICATE',
    OVER_55_DATE_UNCLEAR:
      goals.value.includes('OVER_55_MUST_BE_WORK') && !isOver55(birthDate, input.permitGrantedOn),
  })
}

const evaluate = (input: ProgrammeInput) => {
  const assessment = assess(input)
  const { track, legacy, length, extension, addition, ends, refused } = assessment
  return {
    track,
    countsAsUpperSecondary: track === 'SECTION_13',
    legacy: legacy.value,
    maxMonths: length.value.months,
    ...ends.value,
    extension: {
      maxMonths: length.value.extension,
      duty: extension.value.duty,
      grantedMonths: extension.value.grantedMonths,
    },
    addition: addition.value,
    ...refused.value,
    findings: programmeFindings(input, assessment),
    notices: noticesOf(input, assessment),
    trace: [refused, ends],
  }
}

/** Goal, length, extension and addition (integreringsloven §§ 13, 14; forskriften §§ 10, 19, 75, 76). */
export const programme = defineRule({
  name: 'programme',
  shape: programmeShape,
  sense,
  askedOn: ({ startsOn }) => startsOn,
  evaluate,
})
