import type { LetterFacts } from '#lib/documents/letter.schema'
import { formatDate, formatMonth, formatOre } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { leaveTypeTexts } from '#lib/i18n/texts/decision-choices'
import { noticeWhatTexts } from '#lib/i18n/texts/decisions'
import { welfareReasonTexts } from '#lib/i18n/texts/leave'
import { goalTexts } from '#lib/i18n/texts/plans'
import { skillTexts } from '#lib/i18n/texts/training'
import type { GoalFacts } from '#lib/training/goal-asked'
import { SKILLS, type Skill } from '#lib/training/training-codes.schema'
import type { LocalDate } from '#lib/values/local-date'
import type { Decision } from './decision'
import { citeOf } from './kinds'

/** `10.03.2027`, or nothing. */
export const day = (date: LocalDate | null | undefined) => (date ? formatDate(date) : '')
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

type Levels = Readonly<Record<Skill, string | null>>

/** «Lytte B1, lese B1, skrive A2 og muntlig B1», as the plan names the four. */
const levelWords = (levels: Levels, language: Decision['language']) =>
  SKILLS.map((skill) => `${lower(say(skillTexts[skill], language))} ${levels[skill]}`).join(', ')

/** What the letter about a norskmål says; nothing for the other kinds. */
const goalValuesOf = ({
  details,
  facts: { training },
  language,
}: Decision): Readonly<Record<string, string>> =>
  training
    ? {
        goalWords: levelWords(details, language),
        previousGoal: training.previous ? levelWords(training.previous, language) : '',
        norwegianEndsOn: day(training.norwegianEndsOn),
        norwegianHours: String(training.hours ?? ''),
      }
    : {}

/** Dates, amounts and names as the letter says them. What this kind does not use, is not asked for. */
const valuesOf = (decision: Decision) => {
  const { kind, details, facts, language, applicationReceivedOn } = decision
  const { plan, trekk } = facts
  const leave = details.welfareReason
    ? welfareReasonTexts[details.welfareReason]
    : details.leaveType && leaveTypeTexts[details.leaveType]
  const values: Readonly<Record<string, string>> = {
    name: facts.name,
    birthDate: day(facts.birthDate),
    settledOn: day(facts.settledOn),
    startedOn: day(facts.programmeStartedOn),
    startsOn: day(plan?.startsOn),
    endsOn: day(plan?.endsOn),
    planNumber: plan ? String(plan.number) : '',
    goal: plan ? say(goalTexts[plan.goal as keyof typeof goalTexts], language) : '',
    changeReason: plan?.changeReason ?? '',
    contents: plan?.elements.join('. ') ?? '',
    appliedOn: day(applicationReceivedOn),
    leaveWords: leave ? lower(say(leave, language)) : '',
    fromDate: day(details.fromDate),
    toDate: day(details.toDate),
    months: details.months ? String(details.months) : '',
    newEnd: day(facts.newEnd),
    monthName: details.month ? formatMonth(details.month) : '',
    trekkAmount: trekk ? formatOre(trekk.trekkOre) : '',
    halfPayment: trekk ? formatOre(trekk.halfPaymentOre) : '',
    twelfthOfG: trekk ? formatOre(trekk.twelfthOfGOre) : '',
    amount: details.amount ? formatOre(details.amount) : '',
    ...goalValuesOf(decision),
    replacedOn: day(facts.replaces?.decidedOn),
    what: say(noticeWhatTexts[kind], language),
    cite: citeOf(kind),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

/** How much training: until a day, so many hours, or until the goal. */
const extentOf = ({ norwegianEndsOn, hours }: GoalFacts) => {
  if (norwegianEndsOn) return 'UNTIL_DAY'
  return hours ? 'HOURS' : 'UNTIL_GOAL'
}

const stipendChoice = ({ details }: Decision) => {
  if (details.outcome !== 'GRANTED') return 'NONE'
  return details.withStipend ? 'KEPT' : 'NOT_KEPT'
}

/** The codes that pick between the letter's alternatives. */
const choicesOf = (decision: Decision): Readonly<Record<string, string>> => {
  const { details, facts } = decision
  const { outcome, stopType, stopGround, rejectionGround, repaymentGround } = details
  const { exemptionPart, exemptionGround, certificateType } = details
  const codes = {
    outcome,
    stopType,
    stopGround,
    rejectionGround,
    repaymentGround,
    exemptionPart,
    exemptionGround,
    certificateType,
    rightLapses: details.rightLapses && outcome === 'GRANTED' ? 'YES' : 'NO',
    goalChange: facts.training?.change,
    goalPlace: facts.training?.inProgramme ? 'PROGRAMME' : 'OUTSIDE',
    goalExtent: facts.training && extentOf(facts.training),
    replaces: facts.replaces ? 'YES' : 'NO',
    stipend: stipendChoice(decision),
    start: facts.plan ? 'KNOWN' : 'UNKNOWN',
    right: facts.outcome === 'RIGHT_AND_DUTY' ? 'RIGHT' : 'OFFER',
    planVersion: facts.plan?.revised ? 'CHANGED' : 'FIRST',
    agrees: facts.plan?.agrees === false ? 'NO' : 'YES',
  }
  return Object.fromEntries(Object.entries(codes).filter((entry): entry is [string, string] => !!entry[1]))
}

export type Signers = readonly { readonly name: string; readonly role: string }[]

/** What stands in the head and the foot of every letter of the decision. */
export const shared = (decision: Decision, preparedOn: LocalDate, signed: Signers) => {
  const { facts, language, number, address } = decision
  return {
    language,
    municipality: { name: facts.municipality[language], arms: facts.municipality.arms },
    recipient: {
      name: facts.name,
      addressProtected: facts.addressProtected,
      ...(address && !facts.addressProtected ? { address } : {}),
    },
    reference: `${facts.caseNumber}-${number}`,
    preparedOn,
    signed: [...signed],
  }
}

/** What the decision's letter is made of: the case's values, and a person's words in their places. */
export const letterOf = (decision: Decision, on: LocalDate, signed: Signers): LetterFacts => {
  const { reasonFacts, reasonConsiderations, statement } = decision
  return {
    ...shared(decision, on, signed),
    letter: decision.kind,
    values: valuesOf(decision),
    choices: choicesOf(decision),
    free: { reasonFacts, reasonConsiderations, statement },
  }
}

/** The forhåndsvarsel of a decision. */
export const noticeOf = (
  decision: Decision,
  on: LocalDate,
  signed: Signers,
  { deadline, message }: { readonly deadline: LocalDate; readonly message: string },
): LetterFacts => ({
  ...shared(decision, on, signed),
  letter: 'NOTICE',
  values: { ...valuesOf(decision), deadline: formatDate(deadline) },
  choices: {},
  free: { message },
})
