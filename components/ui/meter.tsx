import type { ReactNode } from 'react'
import { formatHours } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { commonTexts } from '#lib/i18n/texts/common'
import { Bar } from './bar'
import { SectionChip } from './section-chip'
import type { Tone } from './status-tag'

/** Hours against a requirement: words and numbers first, the bar repeats them. */
export const Meter = ({
  label,
  hours,
  required,
  note,
  tone,
  cite,
  language,
}: {
  label: string
  hours: number
  required: number
  /** What it means: "Mangler 3 t til fulltid". */
  note?: ReactNode
  tone?: Tone | 'accent'
  cite?: string
  language: Language
}) => (
  <div className="ff-meter">
    <div className="ff-row ff-spread">
      <span>{label}</span>
      <span>
        <b>{formatHours(hours)}</b>{' '}
        <span className="ff-sub">
          {say(commonTexts.of, language)} {formatHours(required)} t
        </span>
      </span>
    </div>
    <Bar
      parts={[{ id: 'hours', value: hours, tone: tone ?? (hours < required ? 'warning' : 'success') }]}
      total={required}
    />
    {(note || cite) && (
      <div className="ff-row ff-spread ff-small ff-sub">
        <span>{note}</span>
        {cite && <SectionChip cite={cite} />}
      </div>
    )}
  </div>
)
