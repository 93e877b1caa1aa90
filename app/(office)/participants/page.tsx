import type { Metadata } from 'next'
import { ParticipantList } from '#components/participants/participant-list'
import { SearchForm } from '#components/participants/search-form'
import { LinkButton } from '#components/ui/button'
import { FilterChips } from '#components/ui/chips'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { Pager } from '#components/ui/pager'
import { pageNumber } from '#lib/i18n/page-number'
import { say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { trainingPersonTexts } from '#lib/i18n/texts/training-forms'
import { participants } from '#lib/i18n/texts/work'
import { caseLines } from '#lib/participants/case-lines.view'
import { caseList } from '#lib/participants/participants.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Deltakere' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

export default async function ParticipantsPage({ searchParams }: Props) {
  const [caller, language, query] = await Promise.all([currentCaller(), currentLanguage(), searchParams])
  const everyone = one(query.utvalg) === 'alle'
  const search = one(query.sok).trim()
  const list = await caseList(caller, { everyone, search, page: pageNumber(one(query.side)) })
  const address = (all: boolean, page = 1) =>
    `/participants?${new URLSearchParams({ ...(all && { utvalg: 'alle' }), ...(search && { sok: search }), ...(page > 1 && { side: String(page) }) })}`
  const title = say(everyone ? t.all : t.mine, language)
  return (
    <div className="ff-page">
      <PageHeader title={title} sub={say(participants(list.total), language)}>
        {may(caller.actor, 'participant:register') && (
          <>
            <LinkButton href="/courses/new">{say(trainingPersonTexts.title, language)}</LinkButton>
            <LinkButton variant="primary" href="/participants/new">
              {say(t.register, language)}
            </LinkButton>
          </>
        )}
      </PageHeader>
      <div className="ff-stack">
        <div className="ff-row ff-spread ff-wrap">
          <FilterChips
            label={say(t.filter, language)}
            chips={[
              { href: address(false), label: say(t.mine, language), current: !everyone },
              { href: address(true), label: say(t.all, language), current: everyone },
            ]}
          />
          <SearchForm search={search} everyone={everyone} language={language} />
        </div>
        {list.cases.length > 0 ? (
          <ParticipantList cases={caseLines(list.cases, caller.today)} caption={title} language={language} />
        ) : (
          <EmptyState>{say(search ? t.none : t.noneYet, language)}</EmptyState>
        )}
        <Pager
          page={list.page}
          pages={list.pages}
          href={(page) => address(everyone, page)}
          language={language}
        />
      </div>
    </div>
  )
}
