import type { Metadata } from 'next'
import { ElementForm } from '#components/elements/element-form'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { elementLibraryTexts as t } from '#lib/i18n/texts/element-library'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { save } from '../actions'

export const metadata: Metadata = { title: 'Nytt element' }

const BLANK = {
  elementId: '',
  version: 0,
  kind: 'WORK_DIRECTED',
  variant: '',
  title: '',
  place: '',
  provider: '',
  language: '',
  hoursPerWeek: '',
  weeks: '',
  sessions: '',
  totalHours: '',
  goals: [],
  keywords: '',
  because: '',
  inUse: true,
} as const

export default async function NewElementPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  authorize(caller.actor, 'element:write')
  return (
    <div className="ff-page">
      <PageHeader title={say(t.add, language)} />
      <ElementForm values={{ ...BLANK, goals: [] }} save={save} />
    </div>
  )
}
