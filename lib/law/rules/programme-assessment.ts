import { lengthAddition } from '../integreringsforskriften/f10-f19-addition'
import { countsAsUpperSecondary } from '../integreringsforskriften/f65a-education'
import { programmeExtension } from '../integreringsloven/s13-s14-extension'
import { goalRefusals } from '../integreringsloven/s13-s14-goal'
import { isLegacy, lastProgrammeDay, programmeLength, type Track } from '../integreringsloven/s13-s14-length'
import { derive } from '../trace'
import type { ProgrammeInput } from './programme-input'

const trackOf = ({ education, permitGround }: ProgrammeInput): Track =>
  countsAsUpperSecondary({ education, ground: permitGround }) ? 'SECTION_13' : 'SECTION_14'

/** The programme as §§ 13 and 14 see it, and whether its length is of the older cohort. */
export const cohortOf = (input: ProgrammeInput) => {
  const { goal, offeredOn, policy } = input
  const { cohortBoundary } = policy
  return derive(isLegacy, { track: trackOf(input), goal, offeredOn, cohortBoundary }, {})
}

/** Applies §§ 13 and 14 and forskriften §§ 10 and 19 step by step, each with its trace. */
export const assess = (input: ProgrammeInput) => {
  const { goal, birthDate, offeredOn, startsOn, legacyMaxMonths, leave, policy } = input
  const goalSetOn = input.goalSetOn ?? offeredOn
  const track = trackOf(input)
  const goalFacts = { track, goal, birthDate, goalSetOn, hasReason: input.reason !== undefined }

  const legacy = cohortOf(input)
  const goals = derive(goalRefusals, goalFacts, { legacy })
  const length = derive(programmeLength, { track, goal, offeredOn, legacyMaxMonths }, { legacy })
  const extension = derive(programmeExtension, { asked: input.extension }, { length })
  const countedDays = leave.absenceDays + leave.freeDays + leave.leaveDays
  const addition = derive(lengthAddition, { countedDays, startsOn, reading: policy.additionReading }, {})

  const { months } = length.value
  const longest = months === null ? null : months + extension.value.grantedMonths
  return {
    track,
    goalFacts: { ...goalFacts, legacy: legacy.value },
    legacy,
    goals,
    length,
    extension,
    addition,
    longest,
    baseEnd: lastProgrammeDay({ startsOn, months }),
    latestEnd: lastProgrammeDay({ startsOn, months: longest }),
  }
}
export type Assessment = ReturnType<typeof assess>
