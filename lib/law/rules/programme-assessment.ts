import { lengthAddition } from '../integreringsforskriften/f10-f19-addition'
import { UPPER_SECONDARY } from '../integreringsforskriften/f65a-education'
import { programmeExtension } from '../integreringsloven/s13-s14-extension'
import { goalRefusals } from '../integreringsloven/s13-s14-goal'
import { isLegacy, programmeEnds, programmeLength, programmeTrack } from '../integreringsloven/s13-s14-length'
import { programmeRefusals } from '../integreringsloven/s13-s14-refusals'
import { derive } from '../trace'
import type { ProgrammeInput } from './programme-input'

const trackOf = ({ education, permitGround }: ProgrammeInput) => {
  const upperSecondary = derive(UPPER_SECONDARY, { education, ground: permitGround }, {})
  return derive(programmeTrack, {}, { upperSecondary })
}

/** The programme as §§ 13 and 14 see it, and whether its length is of the older cohort. */
export const cohortOf = (input: ProgrammeInput) => {
  const { goal, offeredOn, policy } = input
  const { cohortBoundary } = policy
  return derive(isLegacy, { goal, offeredOn, cohortBoundary }, { track: trackOf(input) })
}

/** Applies §§ 13 and 14 and forskriften §§ 10 and 19 step by step, each with its trace. */
export const assess = (input: ProgrammeInput) => {
  const { goal, birthDate, offeredOn, startsOn, legacyMaxMonths, leave, policy } = input
  const goalSetOn = input.goalSetOn ?? offeredOn
  const track = trackOf(input)
  const goalFacts = { goal, birthDate, goalSetOn, hasReason: input.reason !== undefined }

  const legacy = cohortOf(input)
  const goals = derive(goalRefusals, goalFacts, { track, legacy })
  const length = derive(programmeLength, { goal, offeredOn, legacyMaxMonths }, { track, legacy })
  const extension = derive(programmeExtension, { asked: input.extension }, { length })
  const countedDays = leave.absenceDays + leave.freeDays + leave.leaveDays
  const addition = derive(lengthAddition, { countedDays, startsOn, reading: policy.additionReading }, {})

  const ends = derive(programmeEnds, { startsOn }, { length, extension, addition })
  const { months } = length.value
  const longest = months === null ? null : months + extension.value.grantedMonths
  return {
    track: track.value,
    goalFacts: { ...goalFacts, track: track.value, legacy: legacy.value },
    legacy,
    goals,
    length,
    extension,
    addition,
    longest,
    ends,
    latestEnd: ends.value.latestEnd,
    refused: derive(programmeRefusals, { plannedMonths: input.plannedMonths }, { goals, length, extension }),
  }
}
export type Assessment = ReturnType<typeof assess>
