import { agreement } from '#lib/law/rules/agreement'
import type { AgreementRaw } from '#lib/law/rules/agreement-input'
import type { Settings } from '#lib/settings/setting-values'
import type { LocalDate } from '#lib/values/local-date'
import type { AgreementText } from './agreement-text'

/** What § 16 and tolkeloven ask about the case, besides the meeting itself. */
export type AgreementCase = {
  readonly settledOn: LocalDate
  readonly decidedOn: LocalDate
  readonly planDate: LocalDate
  readonly firstPlanOn: LocalDate | null
  readonly outcome: string | null
  readonly languages: readonly string[]
  readonly interpreterNeeded: boolean
}

const STATUS = { OFFISIELL: 'OFFICIAL', KVALITETSSIKRET: 'QUALITY_ASSURED', UTKAST: 'DRAFT' } as const

const translationOf = (text: AgreementText | null, language: string) =>
  text?.translation
    ? {
        templateVersion: text.templateVersion,
        translation: {
          language,
          status: STATUS[text.translationStatus],
          templateVersion: text.translation.templateVersion,
        },
      }
    : {}

type Question = {
  readonly of: AgreementCase
  readonly settings: Settings
  readonly today: LocalDate
  readonly text?: AgreementText | null
  readonly language?: string
  readonly signing?: NonNullable<AgreementRaw['signing']>
}

/** Asks the law whether it is a contract or a declaration, and whether a meeting did what it must. */
export const askAgreement = ({ of, settings, today, text = null, language = 'nb', signing }: Question) => {
  const { declarationInForceFrom, revisedPlan, refusal, followUpDays, askOffered } = settings
  return agreement.decide({
    settledOn: of.settledOn,
    decidedOn: of.decidedOn,
    planDate: of.planDate,
    today,
    ...(of.firstPlanOn ? { firstPlanOn: of.firstPlanOn } : {}),
    dutyGroup: of.outcome === 'MAY_BE_OFFERED' ? 'OFFERED' : 'RIGHT_AND_DUTY',
    participantLanguages: [...of.languages],
    interpreterNeeded: of.interpreterNeeded,
    ...translationOf(text, language),
    ...(signing ? { signing } : {}),
    law: { declarationInForceFrom },
    policy: { revisedPlan, refusal, followUpDays, askOffered },
  })
}

type Answer = Extract<ReturnType<typeof askAgreement>, { ok: true }>['value']
export type AgreementBlock = Answer['blocks'][number]

/** A draft translation no longer blocks where the leader has allowed drafts of that language, with a reason. */
export const blocksLeft = (
  { blocks }: Pick<Answer, 'blocks'>,
  language: string,
  { draftTranslationsAllowed }: Settings,
): readonly AgreementBlock[] =>
  blocks.filter((block) => block !== 'TRANSLATION_DRAFT' || !draftTranslationsAllowed[language])
