import type { Metadata } from 'next'
import { ArchiveList } from '#components/archive/archive-list'
import { PageHeader } from '#components/ui/page-header'
import { Pager } from '#components/ui/pager'
import { archiveList } from '#lib/archive/archive.queries'
import { say } from '#lib/i18n/text'
import { archiveTexts as t } from '#lib/i18n/texts/archive'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Arkivet' }

type Props = { searchParams: Promise<{ side?: string | string[] }> }

export default async function ArchivePage({ searchParams }: Props) {
  const [caller, language, { side }] = await Promise.all([currentCaller(), currentLanguage(), searchParams])
  const { cases, page, pages } = await archiveList(caller, side)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <ArchiveList cases={cases} language={language} />
      <Pager page={page} pages={pages} href={(to) => `/archive?side=${to}`} language={language} />
    </div>
  )
}
