import type { Goal } from '#lib/law/contract/codes'

/** 37.5 hours, and 30 where the activities demand considerable work of one's own (IMDi's guidance). */
const FULL_TIME = 150
const FULL_TIME_STUDIES = 120

/** Quarters a week that make the programme full time (integreringsloven §§ 13, 14), by what it aims at. */
export const fullTimeQuarters = (goal: Goal): number => (goal === 'WORK' ? FULL_TIME : FULL_TIME_STUDIES)
