import type { TrainingFile } from './file.repo'
import type { SaveFileInput } from './save-file.schema'
import type { TrainingCase } from './training-case'

/** A training file with nothing in it. */
export const blankFile: TrainingFile = {
  version: 0,
  givesBasisForPermanent: false,
  sponsorGround: null,
  firstRenewedOn: null,
  grantedBeforeEntry: false,
  arrivedOn: null,
  needsB2: false,
  trainedIn: 'ADULT_IMMIGRANTS',
  countyResponsible: false,
  registeredOn: null,
  claimedOn: null,
  offeredOn: null,
  startedOn: null,
  formerCollectiveOn: null,
  specialCause: null,
  specialDocumented: false,
  specialClaimedOn: null,
  goalReachedOn: null,
  reception: [0, 0, 0],
}

const hoursText = (quarters: number): string => (quarters === 0 ? '' : String(quarters / 4).replace('.', ','))

/** The file as its form begins; without a file, what the registration and the plan know already. */
export const trainingForm = (
  participantId: string,
  { file, person, offered }: TrainingCase,
): SaveFileInput => {
  const { reception, ...rest } = file ?? { ...blankFile, registeredOn: person.settledOn, offeredOn: offered }
  const [first, second, third] = reception
  const typed = Object.entries(rest).map(([key, value]) => [key, value ?? ''])
  return {
    ...(Object.fromEntries(typed) as Omit<SaveFileInput, 'participantId' | 'reception'>),
    participantId,
    reception: { first: hoursText(first), second: hoursText(second), third: hoursText(third) },
  }
}
