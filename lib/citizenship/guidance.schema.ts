import { z } from 'zod'

/** What is typed: the law's rule reads each value and says what is wrong with it. */
const typed = z.string().max(60)
const many = <S extends z.ZodType>(item: S) => z.array(item).max(60)

const permit = z.object({
  basis: typed,
  appliedFrom: typed,
  appliedOn: typed,
  grantedOn: typed,
  validFrom: typed,
  validTo: typed,
  firstPermit: z.boolean(),
  enteredOn: typed,
  shortReason: typed,
  givesBasisForPermanent: z.boolean(),
  revokedOn: typed,
})

const period = z.object({ from: typed, to: typed })

/**
 * What a person tells to be guided. Nothing of it is stored: the income and the stays abroad are gone when the
 * page is left.
 */
export const guidanceSchema = z.object({
  birthDate: typed,
  asOf: typed,
  arrivedOn: typed,
  citizenship: typed,
  bornInNorway: z.boolean(),
  statelessByChoice: z.boolean(),
  formerNorwegian: z.boolean(),
  parentCitizenshipDate: typed,
  refugee: z.object({ everGranted28: z.boolean(), cessation37On: typed, revoked63On: typed }),
  permits: many(permit),
  refusals: many(z.object({ refusedOn: typed, deferred: z.boolean(), laterGrantedOn: typed })),
  trips: many(z.object({ departedOn: typed, returnedOn: typed })),
  unions: many(
    z.object({
      kind: typed,
      from: typed,
      to: typed,
      spouseNorwegianFrom: typed,
      sharedHome: many(period),
      prison: many(period),
    }),
  ),
  taxYears: many(z.object({ year: typed, totalIncomeKr: typed, assessedOn: typed })),
  registeredOn: typed,
  feePaidOn: typed,
  submittedOn: typed,
  decisionOn: typed,
  config: z.object({
    twoMonthsDays: typed,
    travelDays: typed,
    gBasis: typed,
    continuousGap: typed,
    marriageWindow: typed,
    assumeRenewal: z.boolean(),
  }),
  /** The first day of a journey that is only thought of. */
  plannedTripOn: typed,
})

export type GuidanceForm = z.output<typeof guidanceSchema>
