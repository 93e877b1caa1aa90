import { daysSince, type Figure } from '#lib/values/day-figure'
import { lastYears, type Residence, window } from './residence'
import type { ResidenceTest } from './residence-rule'

type Extra = (residence: Residence) => readonly Figure[]

const NOTHING_MORE: Extra = () => []

const PLAIN = {
  windowYears: null,
  marriage: null,
  toleratesBreaks: false,
  usesTwoMonths: false,
  own: null,
} as const

/** `needYears` in the last `windowYears`. */
export const inWindow = (needYears: number, windowYears: number): ResidenceTest => ({
  ...PLAIN,
  kind: 'WINDOW',
  needYears,
  windowYears,
  figures: (residence) => window(residence, needYears, windowYears),
})

/** The last `needYears` without a break; breaks of two months in all are tolerated (F-STB § 3-3). */
export const unbroken = (needYears: number, more: Extra = NOTHING_MORE): ResidenceTest => ({
  ...PLAIN,
  kind: 'CONTINUOUS',
  needYears,
  toleratesBreaks: true,
  usesTwoMonths: true,
  figures: (residence, gap) => [
    ...lastYears(residence, needYears, residence.twoMonthsDays, gap),
    ...more(residence),
  ],
})

/** The last `needYears` without a single day's break. */
export const withoutAnyBreak = (needYears: number): ResidenceTest => ({
  ...PLAIN,
  kind: 'CONTINUOUS',
  needYears,
  figures: (residence, gap) => lastYears(residence, needYears, 0, gap),
})

/** No time is required: only that the person lives here. */
export const noTime = (more: Extra = NOTHING_MORE): ResidenceTest => ({
  ...PLAIN,
  kind: 'NONE',
  needYears: 0,
  figures: (residence) => [daysSince(residence.start), ...more(residence)],
})
