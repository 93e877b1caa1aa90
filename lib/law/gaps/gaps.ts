import { allParameters } from '../book/rule-book'
import { illnessDays } from './f05-f09-illness'
import { norwegianGoals } from './f28-norwegian-goal'
import { trainingClocks, trainingHourCohorts } from './f73-f74-cohorts'
import { holesIn } from './parameter-holes'
import { type Examination, examine } from './rule-set'
import { section8 } from './s08-eligibility'
import { programmeLengths } from './s13-s14-length'
import { planContents, planDecisions } from './s14a-s46c-plan'
import { agreementTypes } from './s16-agreement'
import { permissions } from './s17-permission'
import { stipendRates } from './s20-rate'
import { trainingGroups } from './s26-training-group'
import { complaints } from './s46-procedure'
import { mainRules, statelessRules } from './sbl-residence-rules'

/** Proves, by trying every combination, that each rule set has one outcome and no parameter has a hole. */
export const lawGaps = (): Examination => {
  const parameters = allParameters()
  const examinations: readonly Examination[] = [
    examine(section8),
    examine(programmeLengths),
    examine(planContents),
    examine(planDecisions),
    examine(agreementTypes),
    examine(illnessDays),
    examine(permissions),
    examine(stipendRates),
    examine(trainingGroups),
    examine(trainingClocks),
    examine(trainingHourCohorts),
    examine(norwegianGoals),
    examine(complaints),
    examine(mainRules),
    examine(statelessRules),
    { examined: parameters.length, defects: parameters.flatMap(holesIn) },
  ]
  return {
    examined: examinations.reduce((count, { examined }) => count + examined, 0),
    defects: examinations.flatMap(({ defects }) => defects),
  }
}
