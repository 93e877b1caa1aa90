import { lastYears } from './residence'
import type { ResidenceFacts, ResidenceTest } from './residence-rule'

/** A citizen of an EEA state with the right of residence (utlendingsloven §§ 112–116). */
export const isEeaHolder = ({ application, counting }: ResidenceFacts): boolean =>
  application.citizenship === 'EEA' && counting.some(({ basis }) => basis === 'EEA')

const lastThreeYears: ResidenceTest['figures'] = (residence, gap) =>
  lastYears(residence, 3, residence.twoMonthsDays, gap)

/** § 14: EEA citizens must have lived here the last three years under any rule of years in a window. */
export const withEeaYears = (facts: ResidenceFacts, test: ResidenceTest): ResidenceTest =>
  isEeaHolder(facts)
    ? {
        ...test,
        usesTwoMonths: true,
        figures: (residence, gap) => [...test.figures(residence, gap), ...lastThreeYears(residence, gap)],
      }
    : test
