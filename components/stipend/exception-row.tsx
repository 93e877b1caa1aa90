'use client'

import Link from 'next/link'
import { useState } from 'react'
import { formatDate, formatOre, formatOreChange } from '#lib/i18n/format'
import type { Text } from '#lib/i18n/text'
import { choiceTexts, exceptionTexts, resolvedBy, stipendTexts as t, withNote } from '#lib/i18n/texts/stipend'
import type { ExceptionView } from '#lib/stipend/stipend.view'
import type { Choice, ExceptionCode } from '#lib/stipend/stipend-codes.schema'
import { useSay } from '../shell/language'
import { Button, LinkButton } from '../ui/button'
import { Cell, RowHead } from '../ui/data-table'
import {
  ArrowUndoIcon,
  CalendarIcon,
  GavelIcon,
  type Icon,
  PersonPlusIcon,
  QuestionmarkDiamondFillIcon,
  TasklistIcon,
  WalletIcon,
} from '../ui/icons'
import { CheckmarkCircleFillIcon } from '../ui/message-icons'
import { SectionChip } from '../ui/section-chip'
import { detailOf, placeOf } from './exception-words'
import type { Resolve, RunRef } from './run-ref'
import { SetOffForm } from './set-off-form'

type Mark = { icon: Icon; tone: 'danger' | 'warning' | 'info' }

const MARKS: Readonly<Record<ExceptionCode, Mark>> = {
  DECISION_NEEDED: { icon: GavelIcon, tone: 'danger' },
  PENDING_ABSENCE: { icon: QuestionmarkDiamondFillIcon, tone: 'warning' },
  MISSING_REGISTER: { icon: TasklistIcon, tone: 'warning' },
  FACTS_REFUSED: { icon: QuestionmarkDiamondFillIcon, tone: 'warning' },
  OVERPAID: { icon: ArrowUndoIcon, tone: 'info' },
  UNDERPAID: { icon: WalletIcon, tone: 'info' },
  UNPAID_ABSENCE: { icon: WalletIcon, tone: 'warning' },
  BENEFIT_REDUCTION: { icon: WalletIcon, tone: 'warning' },
  OTHER_BENEFIT: { icon: QuestionmarkDiamondFillIcon, tone: 'warning' },
  CHANGED_FACTS: { icon: CalendarIcon, tone: 'info' },
  BOTH_CAUSES: { icon: QuestionmarkDiamondFillIcon, tone: 'warning' },
  TURNED_25: { icon: CalendarIcon, tone: 'info' },
  RATE_CHANGE: { icon: CalendarIcon, tone: 'info' },
  FIRST_MONTH: { icon: PersonPlusIcon, tone: 'info' },
  LAST_MONTH: { icon: PersonPlusIcon, tone: 'info' },
  NO_TIMETABLE: { icon: TasklistIcon, tone: 'warning' },
  BASE_AMOUNT: { icon: WalletIcon, tone: 'warning' },
}

const PLACES: Readonly<Partial<Record<ExceptionCode, Text>>> = {
  PENDING_ABSENCE: t.settle,
  MISSING_REGISTER: t.registerWeek,
  FACTS_REFUSED: t.openCase,
}

const CHOICE_WORDS: Readonly<Record<Choice, Text>> = {
  CONFIRM: t.confirm,
  DECIDED: t.decided,
  HOLD: t.hold,
  SET_OFF: t.setOff,
  PAY: t.pay,
  WAIT: t.wait,
}

type RowProps = {
  exception: ExceptionView
  run: RunRef
  /** Confirms or chooses at once. */
  choose: (exception: ExceptionView, choice: Choice) => void
  /** For a choice that asks for more. */
  resolve: Resolve
  pending: boolean
}

/** The trekk can only be made when another person has approved the vedtak about it. */
const choicesOf = ({ choices, decision }: ExceptionView): readonly Choice[] =>
  choices.filter((choice) => choice !== 'DECIDED' || decision?.isApproved)

const decisionPlace = ({ participantId, decision }: ExceptionView, month: string): string =>
  decision
    ? `/participants/${participantId}/decisions/${decision.id}`
    : `/participants/${participantId}/decisions/new?kind=TREKK&month=${month}`

const Choices = ({ exception, choose, resolve, run, pending, month }: RowProps & { month: string }) => {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const place = placeOf(exception, month)
  const name = <span className="ff-hidden"> {exception.name}</span>
  if (place)
    return (
      <LinkButton href={place} size="xsmall">
        {say(PLACES[exception.code] ?? t.openCase)}
        {name}
      </LinkButton>
    )
  if (asking)
    return <SetOffForm run={run} exception={exception} resolve={resolve} close={() => setAsking(false)} />
  return (
    <span className="ff-choices">
      {exception.code === 'DECISION_NEEDED' && !exception.decision?.isApproved && (
        <LinkButton href={decisionPlace(exception, month)} size="xsmall">
          {say(exception.decision ? t.openDecision : t.decide)}
          {name}
        </LinkButton>
      )}
      {choicesOf(exception).map((choice) => (
        <Button key={choice} size="xsmall" aria-disabled={pending} onClick={() => choose(exception, choice)}>
          {say(CHOICE_WORDS[choice])}
          {name}
        </Button>
      ))}
      {exception.code === 'OVERPAID' && (
        <Button size="xsmall" variant="tertiary" onClick={() => setAsking(true)}>
          {say(t.setOffPart)}
          {name}
        </Button>
      )}
    </span>
  )
}

const Resolved = ({ resolution }: Pick<ExceptionView, 'resolution'>) => {
  const say = useSay()
  if (!resolution) return null
  const { choice, by, at, note } = resolution
  return (
    <span className="ff-small">
      <b>{say(choiceTexts[choice])}</b>
      <br />
      <span className="ff-sub">
        {say(resolvedBy(by, formatDate(at)))}
        {note &&
          `. ${say(withNote(note.noticeOn && formatDate(note.noticeOn), formatDate(note.decidedOn), note.reference))}`}
      </span>
    </span>
  )
}

/** What the exception does to the payment: nothing where it is paid without the deduction. */
const effectOf = ({ effectOre, resolution }: ExceptionView): number | null =>
  resolution?.choice === 'HOLD' ? 0 : effectOre

/** One thing a person must look at: what, why, its section, its effect, and the way to resolve it. */
export const ExceptionRow = ({
  editable,
  month,
  ...row
}: RowProps & { editable: boolean; month: string }) => {
  const say = useSay()
  const { exception } = row
  const { code, name, others, cite, resolution } = exception
  const effectOre = effectOf(exception)
  const { icon: Drawing, tone } = MARKS[code]
  const isGroup = code === 'MISSING_REGISTER' && others > 0
  return (
    <tr
      className={resolution ? 'ff-exception-done' : undefined}
      data-exception={resolution ? 'done' : 'open'}
      tabIndex={-1}
    >
      <Cell className="ff-exception-icon">
        <span className={`ff-exception-mark ff-exception-${resolution ? 'done' : tone}`}>
          {resolution ? <CheckmarkCircleFillIcon size={18} /> : <Drawing size={18} />}
        </span>
      </Cell>
      <RowHead>{isGroup ? String(exception.params.group) : name}</RowHead>
      <Cell>
        <div>
          {say(exceptionTexts[code])}
          <br />
          <span className="ff-small ff-sub">
            {say(detailOf(exception))} <SectionChip cite={cite} />
          </span>
        </div>
      </Cell>
      <Cell numeric label={say(t.effect)}>
        {effectOre === null ? (
          <span className="ff-sub">{say(t.unknown)}</span>
        ) : (
          <Link className="ff-number" href={`/stipend/${month}/${exception.participantId}`} prefetch={false}>
            {code === 'FIRST_MONTH' || code === 'LAST_MONTH'
              ? formatOre(effectOre)
              : formatOreChange(effectOre)}
            <span className="ff-hidden"> {name}</span>
          </Link>
        )}
      </Cell>
      <Cell className="ff-exception-action">
        {resolution ? <Resolved resolution={resolution} /> : editable && <Choices {...row} month={month} />}
      </Cell>
    </tr>
  )
}
