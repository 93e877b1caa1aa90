import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say } from '#lib/i18n/text'
import { formTextsFor, statusTexts, participantTexts as t } from '#lib/i18n/texts/participants'
import { requestTexts } from '#lib/i18n/texts/privacy-requests'
import { trainingFormTexts } from '#lib/i18n/texts/training-forms'
import type { CaseHeaderView } from '#lib/participants/case-header.view'
import { programmeWeeks } from '#lib/participants/case-lines.view'
import type { LocalDate } from '#lib/values/local-date'
import { CaseHeader } from '../ui/case-header'
import type { CaseTab } from '../ui/case-tabs'
import { LocalAlert } from '../ui/local-alert'
import { StatusTag } from '../ui/status-tag'
import { IdentityNumber } from './identity-number'

type Props = {
  header: CaseHeaderView
  today: LocalDate
  tabs: readonly CaseTab[]
  reveal: (() => Promise<FormResult<{ digits: string }>>) | null
  language: Language
}

const spoken = ({ language: tag, interpreterNeeded }: CaseHeaderView, language: Language) => {
  const name = spokenLanguage(tag)?.[language] ?? tag
  return interpreterNeeded ? `${name}, ${say(t.interpreter, language)}` : name
}

/** The head of a participant's case. */
export const ParticipantHeader = ({ header, today, tabs, reveal, language }: Props) => {
  const { programmeStartedOn, planEndsOn, identity } = header
  const programme = programmeWeeks(programmeStartedOn, planEndsOn, today)
  const standing = header.trainingOnly ? statusTexts.trainingOnly : statusTexts.beforeStart
  const words = (text: Parameters<typeof say>[0]) => say(text, language)
  return (
    <CaseHeader
      name={header.name}
      tag={
        <StatusTag tone={programme ? 'success' : 'neutral'}>
          {words(programme ? statusTexts.inProgramme : standing)}
        </StatusTag>
      }
      facts={[
        { label: words(t.caseNumber), value: header.caseNumber },
        { label: words(t.born), value: formatDate(header.birthDate) },
        ...(identity
          ? [
              {
                label: identity.kind === 'DUF' ? 'DUF-nummer' : words(formTextsFor.identityShort),
                value: <IdentityNumber masked={identity.masked} reveal={reveal} />,
              },
            ]
          : []),
        { label: words(t.language), value: spoken(header, language) },
        {
          label: words(header.trainingOnly ? trainingFormTexts.registeredOn : formTextsFor.settledOn),
          value: formatDate(header.settledOn),
        },
        { label: words(t.adviser), value: header.adviserName ?? words(t.nobody) },
      ]}
      programme={programme ?? undefined}
      tabs={tabs}
      banner={
        <>
          {header.addressProtection !== 'UGRADERT' && (
            <LocalAlert tone="warning">{words(t.protected)}</LocalAlert>
          )}
          {header.states.includes('RESTRICTION') && (
            <LocalAlert tone="warning">{words(requestTexts.restricted)}</LocalAlert>
          )}
          {header.states.includes('RESEARCH') && (
            <LocalAlert>{words(requestTexts.notForResearch)}</LocalAlert>
          )}
        </>
      }
      language={language}
    />
  )
}
