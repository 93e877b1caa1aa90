import { letterWords } from '#lib/documents/letter'
import { UnresolvedLetter } from '#lib/documents/letters/template'
import type { LocalDate } from '#lib/values/local-date'
import type { Decision, DecisionEvent } from './decision'
import { reasonDemand } from './kinds'
import { procedureOf } from './law-answers'
import { letterOf } from './letter-of'

/** Why a decision cannot be proposed yet, in the order of the flow. */
export const OBSTACLES = [
  'facts-changed',
  'notice-needed',
  'deadline-not-over',
  'reasons-needed',
  'letter-open',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

const letterIsOpen = (decision: Decision, today: LocalDate): boolean => {
  try {
    letterWords(letterOf(decision, today, [{ name: '–', role: '–' }]))
    return false
  } catch (error) {
    if (error instanceof UnresolvedLetter) return true
    throw error
  }
}

const filled = (words: string) => words.trim() !== ''

/** A notice that runs: the participant has until its last day, unless something is said before. */
const waits = ({ noticeDeadline, heardOn }: Decision) => noticeDeadline !== null && heardOn === null

/** `liveHash` is of the case as it stands now. */
export const obstaclesTo = (
  decision: Decision,
  events: readonly DecisionEvent[],
  { today, liveHash }: { readonly today: LocalDate; readonly liveHash: string | null },
): readonly Obstacle[] => {
  const law = procedureOf(decision, events, today)
  const mustReason = reasonDemand(decision.kind, law) === 'REQUIRED'
  const found: Record<Obstacle, boolean> = {
    'facts-changed': liveHash !== decision.factsHash,
    'notice-needed': law?.priorNoticeRequired === true && !decision.noticeSentOn,
    'deadline-not-over': waits(decision),
    'reasons-needed': mustReason && !(filled(decision.reasonFacts) && filled(decision.reasonConsiderations)),
    'letter-open': letterIsOpen(decision, today),
  }
  return OBSTACLES.filter((obstacle) => found[obstacle])
}
