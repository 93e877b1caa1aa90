import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SettingForm } from '#components/settings/setting-form'
import { PageHeader } from '#components/ui/page-header'
import { SectionChip } from '#components/ui/section-chip'
import { say } from '#lib/i18n/text'
import { settingTexts } from '#lib/i18n/texts/settings'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { settingKinds } from '#lib/settings/setting-kinds.schema'
import { allSettings } from '#lib/settings/settings.queries'
import { settingForm } from '#lib/settings/settings.view'
import { set } from '../actions'

export const metadata: Metadata = { title: 'Endre innstilling' }

type Props = { params: Promise<{ key: string }> }

export default async function SettingPage({ params }: Props) {
  const [{ key }, caller, language] = await Promise.all([params, currentCaller(), currentLanguage()])
  authorize(caller.actor, 'settings:write')
  const setting = (await allSettings(caller)).find((one) => one.key === key)
  if (!setting || settingKinds[setting.key].leaderAlone) notFound()
  const { title, help } = settingTexts[setting.key]
  return (
    <div className="ff-page">
      <PageHeader
        title={say(title, language)}
        sub={
          <>
            {say(help, language)} {setting.cite && <SectionChip cite={setting.cite} />}
          </>
        }
      />
      <SettingForm begin={settingForm(setting)} set={set} />
    </div>
  )
}
