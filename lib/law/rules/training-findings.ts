import { dayInText, type Finding, finding } from '../finding'
import { rightAndDuty } from '../integreringsloven/s26-rights-and-fee'
import type { Grouping } from '../integreringsloven/s26-training-group'
import type { TrainingGroup } from '../integreringsloven/s26-training-groups'
import { permitInWords } from '../permit-words'
import type { Trace } from '../trace'
import type { TrainingAssessment } from './training-assessment'
import type { TrainingInput } from './training-input'

const IN_WORDS: Record<TrainingGroup, string> = {
  S27: 'rett og plikt til opplæring i norsk og samfunnskunnskap',
  S28: 'plikt, men ikke rett, til opplæring i norsk og samfunnskunnskap',
  COLLECTIVE: 'rett til opplæring i norsk',
  NONE: 'verken rett eller plikt til opplæring',
}

/** Who the person is to the act: the group, and what comes with it. */
export const groupFindings = (input: TrainingInput, { cite, value }: Trace<Grouping>): Finding[] => {
  const { right, duty } = rightAndDuty.apply({ grouping: value })
  const completes = value.mayComplete ? ' Det som er begynt, kan fullføres.' : ''
  return [
    finding(
      cite,
      right || duty,
      `Tillatelsen (${permitInWords[input.permit.ground]}) fra ${dayInText(input.permit.grantedOn)} gir ${IN_WORDS[value.group]}.${completes}`,
    ),
  ]
}

const dutyFinding = (cite: string, subject: string, fulfilled: boolean | null): Finding[] =>
  fulfilled === null
    ? []
    : [finding(cite, fulfilled, `${subject} er ${fulfilled ? 'gjennomført' : 'ikke gjennomført ennå'}.`)]

/** The conditions in the order a lawyer would check them. */
export const trainingFindings = ({ start, left, deadlines, offer }: TrainingAssessment): Finding[] => {
  const { startsFrom } = start.value
  const { norwegianEndsOn } = deadlines.value
  const by = offer.value.byRegistration ?? offer.value.byClaim
  return [
    finding(
      start.cite,
      startsFrom !== null,
      startsFrom === null
        ? 'Retten eller plikten har ikke begynt.'
        : `Retten eller plikten gjelder fra ${dayInText(startsFrom)}.`,
    ),
    ...(by ? [finding(offer.cite, null, `Kommunen skal gi tilbud innen ${dayInText(by)}.`)] : []),
    ...(norwegianEndsOn
      ? [finding(deadlines.cite, null, `Opplæringen i norsk varer til ${dayInText(norwegianEndsOn)}.`)]
      : []),
    ...dutyFinding('integreringsloven § 32', 'Opplæringen i norsk', left.value.dutyFulfilled.norwegian),
    ...dutyFinding(
      'integreringsloven § 33',
      'Opplæringen i samfunnskunnskap',
      left.value.dutyFulfilled.socialStudies,
    ),
  ]
}
