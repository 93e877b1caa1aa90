import type { Metadata } from 'next'
import { AskParticipant } from '#components/attendance/ask-participant'
import { SettleForm } from '#components/attendance/settle-form'
import { SettleList } from '#components/attendance/settle-list'
import { Card } from '#components/ui/card'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { SectionChip } from '#components/ui/section-chip'
import { absenceToDecide, unsettledAbsence } from '#lib/attendance/absence.queries'
import { say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { ask, decide } from '../actions'

type Props = { searchParams: Promise<{ deltaker?: string; okt?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(attendanceTexts.settleTitle, await currentLanguage()),
})

export default async function SettlePage({ searchParams }: Props) {
  const [caller, language, { deltaker, okt }] = await Promise.all([
    currentCaller(),
    currentLanguage(),
    searchParams,
  ])
  const people = await unsettledAbsence(caller)
  const chosen = deltaker ?? people[0]?.participantId
  const person = chosen ? await absenceToDecide(caller, String(chosen), okt ? String(okt) : null) : null
  return (
    <div className="ff-page">
      <PageHeader
        title={say(attendanceTexts.settleTitle, language)}
        sub={say(attendanceTexts.settleSub, language)}
      />
      <div className="ff-frame ff-frame-pair">
        <SettleList people={people} chosen={person?.participantId ?? null} language={language} />
        {person && person.absences.length > 0 ? (
          <div className="ff-stack">
            <h2>{person.name}</h2>
            <Card tone="law">
              <p className="ff-small">{say(attendanceTexts.lawOnInvalid, language)}</p>
              <p className="ff-row">
                <SectionChip cite="integreringsloven § 21" />
                <SectionChip cite="integreringsloven § 17" />
              </p>
            </Card>
            <AskParticipant person={person} ask={ask} language={language} />
            <SettleForm
              key={`${person.participantId} ${person.absences.length} ${okt ?? ''}`}
              person={person}
              action={decide}
            />
          </div>
        ) : (
          <EmptyState>{say(attendanceTexts.nothingPending, language)}</EmptyState>
        )}
      </div>
    </div>
  )
}
