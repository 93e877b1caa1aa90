import { valueOn } from '../dated'
import { EEA_YEARS } from '../parameters/citizenship'
import { lastYears } from './residence'
import type { ResidenceFacts, ResidenceTest } from './residence-rule'

/** A citizen of an EEA state with the right of residence (utlendingsloven §§ 112–116). */
export const isEeaHolder = ({ application, counting }: ResidenceFacts): boolean =>
  application.citizenship === 'EEA' && counting.some(({ basis }) => basis === 'EEA')

/** § 14: EEA citizens must have lived here the last three years under any rule of years in a window. */
export const withEeaYears = (facts: ResidenceFacts, test: ResidenceTest): ResidenceTest => {
  if (!isEeaHolder(facts)) return test
  const years = valueOn(EEA_YEARS, facts.decision)
  return {
    ...test,
    usesTwoMonths: true,
    figures: (residence, gap) => [
      ...test.figures(residence, gap),
      ...lastYears(residence, years, residence.twoMonthsDays, gap),
    ],
  }
}
