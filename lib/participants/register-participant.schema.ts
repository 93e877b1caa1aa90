import { z } from 'zod'
import { civilDate, oneOf, optionalCivilDate, optionalText, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { participantRules as say } from '#lib/i18n/texts/participant-rules'
import { ageOn, type LocalDate } from '#lib/values/local-date'
import * as codes from './codes.schema'

const choiceOrNone = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.union([z.literal('').transform(() => null), z.null(), oneOf(list)])
const flag = z.boolean()
const language = requiredText.refine((tag) => /^[a-z]{2,3}$/.test(tag), asMessage(say.language))

const familyMember = z
  .object({
    relation: oneOf(codes.RELATIONS),
    birthDate: optionalCivilDate,
    fromDate: optionalCivilDate,
    toDate: optionalCivilDate,
    programmeStartedOn: optionalCivilDate,
  })
  .superRefine((member, ctx) => {
    const need = (path: string) =>
      ctx.addIssue({ code: 'custom', path: [path], message: asMessage(say.familyDate) })
    if (member.relation === 'CHILD' && !member.birthDate) need('birthDate')
    if (member.relation !== 'CHILD' && !member.fromDate) need('fromDate')
    if (member.fromDate && member.toDate && member.toDate < member.fromDate) {
      ctx.addIssue({ code: 'custom', path: ['toDate'], message: asMessage(say.endBeforeStart) })
    }
  })

/** What a registration asks; a file about training alone asks some of it. */
export const registrationFields = z.object({
  givenName: requiredText,
  familyName: requiredText,
  ownScriptName: optionalText,
  identityNumber: requiredText,
  birthDate: civilDate,
  gender: choiceOrNone(codes.GENDERS),
  citizenship: oneOf(codes.CITIZENSHIPS),
  country: z.union([
    z.literal('').transform(() => null),
    z.null(),
    z.string().regex(/^[A-Z]{2}$/, asMessage(say.country)),
  ]),
  addressProtection: oneOf(codes.ADDRESS_PROTECTION),
  language,
  understoodLanguages: z
    .array(z.union([z.literal(''), language]))
    .max(10)
    .transform((tags) => [...new Set(tags.filter(Boolean))]),
  interpreterNeeded: flag,
  education: oneOf(codes.EDUCATIONS),
  permit: z.object({
    ground: oneOf(codes.PERMIT_GROUNDS),
    grantedOn: civilDate,
    validTo: optionalCivilDate,
    renewable: flag,
    onAsylumApplication: flag,
    sponsorGround: choiceOrNone(codes.SPONSOR_GROUNDS),
    sponsorBasedOn: choiceOrNone(codes.SPONSOR_BASES),
    sponsorFirstSettledOn: optionalCivilDate,
    reunificationAppliedOn: optionalCivilDate,
  }),
  settledOn: civilDate,
  settledByAgreement: flag,
  livedInMunicipalitySince: optionalCivilDate,
  claimMadeOn: optionalCivilDate,
  family: z.array(familyMember).max(30),
})

type Fields = z.output<typeof registrationFields>
type Issue = (path: readonly string[], message: keyof typeof say) => void

type Days = Pick<Fields, 'birthDate' | 'settledOn'> & {
  readonly permit: Pick<Fields['permit'], 'grantedOn' | 'validTo'>
  readonly livedInMunicipalitySince?: Fields['livedInMunicipalitySince']
}

/** Days that cannot stand in this order, each at its field. */
export const checkOrder = (value: Days, issue: Issue) => {
  const { birthDate, permit, settledOn, livedInMunicipalitySince } = value
  if (permit.grantedOn < birthDate) issue(['permit', 'grantedOn'], 'grantBeforeBirth')
  if (permit.validTo && permit.validTo < permit.grantedOn) issue(['permit', 'validTo'], 'endBeforeStart')
  if (permit.validTo && permit.validTo < settledOn) issue(['permit', 'validTo'], 'permitExpired')
  if (settledOn < birthDate) issue(['settledOn'], 'settledBeforeBirth')
  if (livedInMunicipalitySince && livedInMunicipalitySince > settledOn) {
    issue(['livedInMunicipalitySince'], 'livedAfterSettled')
  }
}

/** The reference person is asked for when the permit is given for family: integreringsloven § 9 f. */
const checkSponsor = ({ permit }: Fields, issue: Issue) => {
  if (permit.ground !== 'UTL_CH6') return
  if (!permit.sponsorGround) return issue(['permit', 'sponsorGround'], 'sponsorNeeded')
  if (permit.sponsorGround === 'UTL_62' && !permit.sponsorBasedOn) {
    issue(['permit', 'sponsorBasedOn'], 'sponsorBasisNeeded')
  }
  if (permit.sponsorGround === 'OTHER' || permit.sponsorBasedOn === 'OTHER') return
  if (!permit.sponsorFirstSettledOn) issue(['permit', 'sponsorFirstSettledOn'], 'sponsorNeeded')
  if (!permit.reunificationAppliedOn) issue(['permit', 'reunificationAppliedOn'], 'sponsorNeeded')
}

/** What the form asks for when a participant is registered. Safe in the browser. */
export const registerParticipantSchema = registrationFields.superRefine((value, ctx) => {
  const issue: Issue = (path, message) =>
    ctx.addIssue({ code: 'custom', path: [...path], message: asMessage(say[message]) })
  checkOrder(value, issue)
  checkSponsor(value, issue)
  const couples = value.family.filter(({ relation, toDate }) => /SPOUSE|COHABITANT/.test(relation) && !toDate)
  if (couples.length > 1) issue(['family'], 'oneSpouse')
})

export type RegisterParticipantInput = z.input<typeof registerParticipantSchema>
export type RegisterParticipant = z.output<typeof registerParticipantSchema>

/** 1905 is no birth year of anyone who is alive to take part. */
const OLDEST = 110

/** What is wrong with the dates on a given day, by field. Checked on the server, which knows the day. */
export const dayProblems = (value: RegisterParticipant, today: LocalDate): Record<string, string> => {
  const { birthDate, permit, settledOn, claimMadeOn } = value
  const dates = { birthDate, 'permit.grantedOn': permit.grantedOn, settledOn, claimMadeOn }
  const future = Object.entries(dates).filter(([, date]) => date && date > today)
  return {
    ...Object.fromEntries(future.map(([path]) => [path, asMessage(say.future)])),
    ...(permit.validTo && permit.validTo < today && { 'permit.validTo': asMessage(say.permitOver) }),
    ...(ageOn(birthDate, today) > OLDEST && { birthDate: asMessage(say.tooOld) }),
  }
}
