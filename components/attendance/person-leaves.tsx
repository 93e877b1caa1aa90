import Link from 'next/link'
import type { CircumstanceView, LeaveView, PersonAttendanceView } from '#lib/attendance/absence.view'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate, formatHours } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { hoursShort, leaveTexts, markTexts } from '#lib/i18n/texts/attendance'
import { circumstanceTexts, leaveOutcomeTexts, leaveFormTexts as t } from '#lib/i18n/texts/leave'
import type { LocalDate } from '#lib/values/local-date'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { PostButton } from '../ui/post-button'
import { StatusTag } from '../ui/status-tag'

type Said = (text: Text) => string

const TONES = { GRANTED: 'success', REFUSED: 'danger', APPLIED: 'warning', WITHDRAWN: 'neutral' } as const

const days = (from: LocalDate | null, to: LocalDate | null): string =>
  [from, to].map((date) => (date ? formatDate(date) : '')).join('–')

const Go = ({ href, about, children }: { href: string; about: string; children: string }) => (
  <Link href={href} prefetch={false} className="ff-small">
    {children}
    <span className="ff-hidden"> {about}</span>
  </Link>
)

const LeaveRow = ({
  leave,
  base,
  mayGrant,
  words,
}: {
  leave: LeaveView
  /** The address of the case. */
  base: string
  mayGrant: boolean
  words: Said
}) => {
  const { id, kind, from, to, outcome, reason, details, decisionId } = leave
  const { hours } = details
  const about = formatDate(from)
  return (
    <li>
      <span className="ff-row ff-spread">
        <b>{words(leaveTexts[kind] ?? markTexts.LEAVE)}</b>
        {mayGrant && outcome !== 'REFUSED' && (
          <Go href={`${base}/attendance/leave?endre=${id}`} about={about}>
            {words(t.change)}
          </Go>
        )}
      </span>
      <p className="ff-small">
        {days(from, to)}
        {typeof hours === 'number' && `, ${words(hoursShort(formatHours(hours)))}`}
      </p>
      <span className="ff-row">
        {outcome !== 'GRANTED' && (
          <StatusTag tone={TONES[outcome]}>{words(leaveOutcomeTexts[outcome])}</StatusTag>
        )}
        {outcome === 'APPLIED' && mayGrant && (
          <Go href={`${base}/decisions/new?kind=LEAVE&leave=${id}`} about={about}>
            {words(t.refuseThis)}
          </Go>
        )}
        {decisionId && (
          <Go href={`${base}/decisions/${decisionId}`} about={about}>
            {words(t.letter)}
          </Go>
        )}
      </span>
      {reason && <p className="ff-small ff-sub">{reason}</p>}
    </li>
  )
}

/** Leave and periods of illness, the newest first, each leading to the form that takes over for it. */
export const Leaves = ({
  view,
  participantId,
  mayGrant,
  language,
}: {
  view: PersonAttendanceView
  participantId: string
  mayGrant: boolean
  language: Language
}) => {
  const words: Said = (text) => say(text, language)
  const base = `/participants/${participantId}`
  return (
    <Card title={words(t.leaves)}>
      {view.leaves.length === 0 && <p className="ff-small">{words(t.noLeaves)}</p>}
      <ul className="ff-quotas">
        {view.leaves.map((leave) => (
          <LeaveRow key={leave.id} leave={leave} base={base} mayGrant={mayGrant} words={words} />
        ))}
      </ul>
    </Card>
  )
}

const CircumstanceRow = ({ one, words }: { one: CircumstanceView; words: Said }) => (
  <>
    <b>{words(circumstanceTexts[one.kind])}</b>
    <p className="ff-small">
      {one.childBirthDate && `${words(t.childBorn)} ${formatDate(one.childBirthDate)}. `}
      {one.from && `${days(one.from, one.to)}. `}
      <span className="ff-sub">{one.reason}</span>
    </p>
  </>
)

/** What changes the quotas, and since when. */
export const Circumstances = ({
  view,
  participantId,
  end,
  language,
}: {
  view: PersonAttendanceView
  participantId: string
  /** Null: may not be changed by this reader. */
  end: ((participantId: string, circumstanceId: string) => Promise<FormResult>) | null
  language: Language
}) => {
  const words: Said = (text) => say(text, language)
  return (
    <Card title={words(t.circumstances)}>
      {view.circumstances.length === 0 && <p className="ff-small">{words(t.noLeaves)}</p>}
      <ul className="ff-quotas">
        {view.circumstances.map((one) => (
          <li key={one.id}>
            <CircumstanceRow one={one} words={words} />
            {end && (
              <PostButton
                action={end.bind(null, participantId, one.id)}
                about={words(circumstanceTexts[one.kind])}
              >
                {words(t.end)}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      {end && (
        <LinkButton size="xsmall" href={`/participants/${participantId}/attendance/circumstance`}>
          {words(t.addCircumstance)}
        </LinkButton>
      )}
    </Card>
  )
}
