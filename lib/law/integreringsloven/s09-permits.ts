import { addYears, type LocalDate } from '#lib/values/local-date'
import type { PermitGround } from '../contract/codes'
import { valueOn } from '../dated'
import { SPONSOR_YEARS } from '../parameters/eligibility'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

export const SECTION_9_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const
export type Section9Letter = (typeof SECTION_9_LETTERS)[number]

/** Grounds of the reference person that letter f can rest on: letters a to e, or a permanent permit. */
export const SPONSOR_BASES = ['UTL_28', 'UTL_34', 'UTL_35_3', 'UTL_38_1', 'UTL_38_5', 'OTHER'] as const
export const SPONSOR_GROUNDS = [...SPONSOR_BASES, 'UTL_62'] as const

export type Sponsor = {
  readonly ground: (typeof SPONSOR_GROUNDS)[number]
  readonly basedOn: (typeof SPONSOR_BASES)[number] | undefined
  readonly firstSettledOn: LocalDate | undefined
  readonly reunificationAppliedOn: LocalDate | undefined
}

export type Permit = {
  readonly ground: PermitGround
  readonly grantedOn: LocalDate
  readonly renewable: boolean | undefined
  readonly onAsylumApplication: boolean | undefined
}

type Facts = { readonly permit: Permit; readonly sponsor: Sponsor | undefined }

const LETTER_OF_GROUND: Partial<Record<PermitGround, Section9Letter>> = {
  UTL_28: 'A',
  UTL_35_3: 'B',
  UTL_38_5: 'D',
  UTL_34: 'E',
}

/** § 9 second paragraph: behind a permanent permit stands the permit it was based on. */
export const sponsorBasis = ({ ground, basedOn }: Sponsor) => (ground === 'UTL_62' ? basedOn : ground)

/** Whether the reference person has a ground of letters a to e. */
const sponsorQualifies = (sponsor: Sponsor | undefined): boolean =>
  sponsor !== undefined && sponsorBasis(sponsor) !== undefined && sponsorBasis(sponsor) !== 'OTHER'

const withinFiveYears = ({ firstSettledOn, reunificationAppliedOn }: Sponsor): boolean =>
  firstSettledOn !== undefined &&
  reunificationAppliedOn !== undefined &&
  reunificationAppliedOn < addYears(firstSettledOn, valueOn(SPONSOR_YEARS, reunificationAppliedOn))

/** Letter f fails on time alone: right kind of reference person, settled for five years or more. */
export const sponsorSettledTooLong = ({ permit, sponsor }: Facts): boolean =>
  permit.ground === 'UTL_CH6' &&
  sponsor !== undefined &&
  sponsorQualifies(sponsor) &&
  !withinFiveYears(sponsor)

const letterOf = ({ permit, sponsor }: Facts): Section9Letter | null => {
  const { ground, renewable = false, onAsylumApplication = false } = permit
  if (ground === 'UTL_38_1') return renewable && onAsylumApplication ? 'C' : null
  if (ground === 'UTL_53') return renewable ? 'G' : null
  if (ground !== 'UTL_CH6') return LETTER_OF_GROUND[ground] ?? null
  return sponsor && sponsorQualifies(sponsor) && withinFiveYears(sponsor) ? 'F' : null
}

/** Integreringsloven § 9: the permits that give right and duty, by the letters of its first paragraph. */
export const section9Letter: Provision<Facts, Section9Letter | null> = {
  id: 'integreringsloven.s09.letter',
  cite: 'integreringsloven § 9 første og andre ledd',
  validFrom: ACT_IN_FORCE,
  apply: letterOf,
}
