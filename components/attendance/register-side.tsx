'use client'

import { MARK_LETTERS, type MarkCode } from '#lib/attendance/codes.schema'
import { attendanceTexts, markTexts } from '#lib/i18n/texts/attendance'
import { useLanguage, useSay } from '../shell/language'
import { Bar, type BarPart } from '../ui/bar'
import { Card } from '../ui/card'
import { CodeBox } from '../ui/code-box'
import { Kbd } from '../ui/kbd'
import { SectionChip } from '../ui/section-chip'
import { WhyButton } from '../ui/why'

const TONES: Readonly<Partial<Record<MarkCode, BarPart['tone']>>> = {
  UNEXPLAINED: 'warning',
  LATE: 'neutral',
  SELF_CERT: 'success',
  MEDICAL: 'success',
  SICK_CHILD: 'success',
  CHILD_MEDICAL: 'success',
  COMPELLING: 'info',
  LEAVE: 'info',
  INVALID: 'danger',
}

const countBy = (codes: readonly MarkCode[]): readonly (readonly [MarkCode, number])[] => {
  const counts = new Map<MarkCode, number>()
  for (const code of codes) if (code !== 'PRESENT') counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => Object.keys(TONES).indexOf(a) - Object.keys(TONES).indexOf(b))
}

/** How many were there, and the exceptions by kind. */
export const SessionSummary = ({ codes }: { codes: readonly MarkCode[] }) => {
  const say = useSay()
  const counts = countBy(codes)
  const exceptions = counts.reduce((sum, [, count]) => sum + count, 0)
  const present = codes.length - exceptions
  const parts: BarPart[] = counts.map(([code, value]) => ({ id: code, value, tone: TONES[code] ?? 'info' }))
  return (
    <Card title={say(attendanceTexts.thisSession)}>
      <div className="ff-row ff-spread">
        <span>
          <b className="ff-figure">{present}</b> {say(attendanceTexts.present)}
        </span>
        <span>
          <b className="ff-figure">{exceptions}</b> {say(attendanceTexts.exceptions)}
        </span>
      </div>
      <Bar parts={[{ id: 'present', value: present, tone: 'track' }, ...parts]} total={codes.length} />
      <ul className="ff-register-counts">
        {counts.map(([code, count]) => (
          <li key={code}>
            <CodeBox code={MARK_LETTERS[code]} />
            <span>{say(markTexts[code])}</span>
            <b className="ff-aside">{count}</b>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What unsettled means, with its section of law. */
export const PendingLaw = () => {
  const say = useSay()
  const language = useLanguage()
  return (
    <Card tone="law">
      <p className="ff-small">
        <b>{say(attendanceTexts.pendingIsNotInvalid)}</b> {say(attendanceTexts.pendingMeans)}
      </p>
      <p className="ff-row">
        <SectionChip cite="integreringsloven § 21" />
        <WhyButton opens="why-pending" language={language} about={say(attendanceTexts.unsettled)} />
      </p>
    </Card>
  )
}

const KEYS = [
  [['↑', '↓'], attendanceTexts.move],
  [['1–99'], attendanceTexts.goToNumber],
  [['B'], markTexts.UNEXPLAINED],
  [['S', '+', '−'], markTexts.LATE],
  [['E'], markTexts.SELF_CERT],
  [['L'], markTexts.MEDICAL],
  [['K'], markTexts.SICK_CHILD],
  [[null], attendanceTexts.presentAgain],
  [['Z'], attendanceTexts.undo],
] as const

/** The keys of the register. */
export const RegisterKeys = () => {
  const say = useSay()
  return (
    <Card title={say(attendanceTexts.keys)}>
      <dl className="ff-register-keys">
        {KEYS.map(([keys, words]) => (
          <div key={words.nb}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key ?? say(attendanceTexts.space)}</Kbd>
              ))}
              <span className="ff-hidden">
                {keys.map((key) => key ?? say(attendanceTexts.space)).join(' ')}
              </span>
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
