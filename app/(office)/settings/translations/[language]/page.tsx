import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftForm } from '#components/settings/draft-form'
import { TranslationForm } from '#components/settings/translation-form'
import { TranslationText } from '#components/settings/translation-text'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { translationFor } from '#lib/declarations/translations.queries'
import { formatDate } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { savedWhen, translationTexts as t, translationTo } from '#lib/i18n/texts/translations'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { localDate } from '#lib/values/local-date'
import { allow, save } from '../actions'

export const metadata: Metadata = { title: 'Oversettelse' }

type Props = { params: Promise<{ language: string }> }

export default async function TranslationPage({ params }: Props) {
  const [{ language: tag }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const translation = await translationFor(caller, tag)
  if (!translation) notFound()
  const { name, status, draftReason, savedBy, savedOn, settingVersion } = translation
  const saved = savedOn && savedBy && savedWhen(formatDate(localDate(savedOn)), savedBy)
  const begin = { language: tag, reason: draftReason ?? '', version: settingVersion }
  return (
    <div className="ff-page">
      <PageHeader title={say(translationTo(name), language)} sub={say(saved || t.lead, language)} />
      <div className="ff-stack-wide">
        {status === 'UTKAST' && (
          <Section title={say(t.drafts, language)} sub={say(t.draftsLead, language)}>
            {may(caller.actor, 'translation:allow-draft') ? (
              <DraftForm begin={begin} allow={allow} />
            ) : (
              <p>{draftReason ?? say(t.notAllowed, language)}</p>
            )}
          </Section>
        )}
        {may(caller.actor, 'translation:write') ? (
          <TranslationForm translation={translation} save={save} />
        ) : (
          <TranslationText translation={translation} language={language} />
        )}
      </div>
    </div>
  )
}
