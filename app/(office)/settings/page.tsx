import type { Metadata } from 'next'
import { ArmsForm } from '#components/settings/arms-form'
import { LookForm } from '#components/settings/look-form'
import { SettingsList } from '#components/settings/settings-list'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { say } from '#lib/i18n/text'
import { elementLibraryTexts } from '#lib/i18n/texts/element-library'
import { wordingTexts } from '#lib/i18n/texts/letter-wordings'
import { settingsTexts as t } from '#lib/i18n/texts/settings'
import { translationTexts } from '#lib/i18n/texts/translations'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { allSettings, ownLook } from '#lib/settings/settings.queries'
import { change, putArms } from './actions'

export const metadata: Metadata = { title: 'Innstillinger' }

export default async function SettingsPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const [settings, look] = await Promise.all([allSettings(caller), ownLook(caller)])
  const mayChange = may(caller.actor, 'settings:write')
  const begin = {
    version: look.version,
    language: look.language === 'nn' ? ('nn' as const) : ('nb' as const),
    accentHue: String(look.accentHue),
  }
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)}>
        <LinkButton href="/settings/elements">{say(elementLibraryTexts.title, language)}</LinkButton>
        <LinkButton href="/settings/letters">{say(wordingTexts.title, language)}</LinkButton>
        <LinkButton href="/settings/translations">{say(translationTexts.title, language)}</LinkButton>
      </PageHeader>
      <div className="ff-stack-wide">
        <SettingsList settings={settings} mayChange={mayChange} language={language} />
        {mayChange && (
          <Section title={say(t.arms, language)} sub={say(t.armsLead, language)}>
            <ArmsForm arms={look.arms} version={look.version} put={putArms} />
          </Section>
        )}
        {mayChange && (
          <Section title={say(t.look, language)}>
            <LookForm begin={begin} change={change} />
          </Section>
        )}
      </div>
    </div>
  )
}
