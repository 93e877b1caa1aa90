import type { Metadata } from 'next'
import { AskParticipant } from '#components/attendance/ask-participant'
import { SettleForm } from '#components/attendance/settle-form'
import { SettleList } from '#components/attendance/settle-list'
import { Card } from '#components/ui/card'
import { EmptyState } from '#components/ui/empty-state'
import { LocalAlert } from '#components/ui/local-alert'
import { PageHeader } from '#components/ui/page-header'
import { SectionChip } from '#components/ui/section-chip'
import { absenceToDecide, unsettledAbsence } from '#lib/attendance/absence.queries'
import type { UnsettledView } from '#lib/attendance/absence.view'
import { type Language, say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { type Caller, CaseClosed } from '#lib/platform/use-case'
import { parseMonth } from '#lib/values/month'
import { ask, decide } from '../actions'

type Props = { searchParams: Promise<{ deltaker?: string; okt?: string; fra?: string; lagret?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(attendanceTexts.settleTitle, await currentLanguage()),
})

/** The first in line, when the case stands open to the reader: nobody is sent to a stranger's case unasked. */
const firstToDecide = async (caller: Caller, [first]: readonly UnsettledView[]) => {
  if (!first) return null
  try {
    return await absenceToDecide(caller, first.participantId, null)
  } catch (thrown) {
    if (thrown instanceof CaseClosed) return null
    throw thrown
  }
}

/** What the law says, the question to the participant, and the decision; back to the month's close from there. */
const Deciding = ({
  person,
  okt = '',
  month,
  language,
}: {
  person: UnsettledView
  okt: string | undefined
  month: string | null
  language: Language
}) => (
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
      key={`${person.participantId} ${person.absences.length} ${okt}`}
      person={person}
      action={decide}
      savedHref={month ? `/stipend/${month}?lagret=1` : '/attendance/settle?lagret=1'}
      cancelHref={month ? `/stipend/${month}` : '/attendance'}
    />
  </div>
)

export default async function SettlePage({ searchParams }: Props) {
  const [caller, language, { deltaker, okt, fra, lagret }] = await Promise.all([
    currentCaller(),
    currentLanguage(),
    searchParams,
  ])
  const people = await unsettledAbsence(caller)
  const person = deltaker
    ? await absenceToDecide(caller, String(deltaker), okt ? String(okt) : null)
    : await firstToDecide(caller, lagret === undefined ? people : [])
  return (
    <div className="ff-page">
      <PageHeader
        title={say(attendanceTexts.settleTitle, language)}
        sub={say(attendanceTexts.settleSub, language)}
      />
      {lagret !== undefined && (
        <LocalAlert tone="success" live>
          {say(attendanceTexts.decisionSaved, language)}
        </LocalAlert>
      )}
      <div className="ff-frame ff-frame-pair">
        <SettleList people={people} chosen={person?.participantId ?? null} language={language} />
        {person && person.absences.length > 0 ? (
          <Deciding
            person={person}
            okt={okt}
            month={fra ? parseMonth(String(fra)) : null}
            language={language}
          />
        ) : (
          <EmptyState>
            {say(people.length > 0 ? attendanceTexts.chooseOne : attendanceTexts.nothingPending, language)}
          </EmptyState>
        )}
      </div>
    </div>
  )
}
