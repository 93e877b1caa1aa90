import { allParameters } from '../book/rule-book'
import { holesIn } from './parameter-holes'
import { type Examination, examine } from './rule-set'
import { section8 } from './s08-eligibility'
import { programmeLengths } from './s13-s14-length'
import { agreementTypes } from './s16-agreement'
import { stipendRates } from './s20-rate'
import { trainingGroups } from './s26-training-group'

/** Proves, by trying every combination, that each rule set has one outcome and no parameter has a hole. */
export const lawGaps = (): Examination => {
  const parameters = allParameters()
  const examinations: readonly Examination[] = [
    examine(section8),
    examine(programmeLengths),
    examine(agreementTypes),
    examine(stipendRates),
    examine(trainingGroups),
    { examined: parameters.length, defects: parameters.flatMap(holesIn) },
  ]
  return {
    examined: examinations.reduce((count, { examined }) => count + examined, 0),
    defects: examinations.flatMap(({ defects }) => defects),
  }
}
