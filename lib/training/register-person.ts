import 'server-only'
import { registerIn } from '#lib/participants/register-participant'
import type { RegisterParticipant } from '#lib/participants/register-participant.schema'
import { defineUseCase } from '#lib/platform/use-case'
import { ok } from '#lib/values/result'
import { type RegisterPerson, registerPersonSchema } from './register-person.schema'
import { saveFileIn } from './save-file'
import { blankFile } from './training-form'

/** The registration as every case has it: what a file about training does not ask is left out. */
const registrationOf = ({
  permit,
  sponsorGround,
  givesBasisForPermanent: _basis,
  grantedBeforeEntry: _before,
  arrivedOn: _arrived,
  offeredOn: _offered,
  ...person
}: RegisterPerson): RegisterParticipant => ({
  ...person,
  ownScriptName: '',
  gender: null,
  country: null,
  understoodLanguages: [person.language],
  interpreterNeeded: false,
  permit: {
    ...permit,
    renewable: false,
    onAsylumApplication: false,
    sponsorGround: sponsorGround === 'OTHER' ? sponsorGround : null,
    sponsorBasedOn: null,
    sponsorFirstSettledOn: null,
    reunificationAppliedOn: null,
  },
  settledByAgreement: false,
  livedInMunicipalitySince: null,
  claimMadeOn: null,
  family: [],
})

const fileOf = (input: RegisterPerson, participantId: string) => ({
  ...blankFile,
  participantId,
  givesBasisForPermanent: input.givesBasisForPermanent,
  sponsorGround: input.sponsorGround === 'OTHER' ? null : input.sponsorGround,
  grantedBeforeEntry: input.grantedBeforeEntry,
  arrivedOn: input.arrivedOn,
  registeredOn: input.settledOn,
  offeredOn: input.offeredOn,
  reception: { first: 0, second: 0, third: 0 },
})

/** Registers a person outside the introduction programme: one short form makes the case and its training file. */
export const registerPerson = defineUseCase({
  name: 'training.person-registered',
  permission: 'participant:register',
  input: registerPersonSchema,
  async run(input, ctx) {
    const registered = await registerIn(ctx, registrationOf(input), true)
    if (!registered.ok) return registered
    const saved = await saveFileIn(ctx, fileOf(input, registered.value.id))
    return saved.ok ? ok(registered.value) : saved
  },
})
