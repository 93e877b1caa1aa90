'use client'

import { MARK_LETTERS, type MarkCode } from '#lib/attendance/codes.schema'
import type { RegisterRowView, RegisterView } from '#lib/attendance/register.view'
import { clockOf } from '#lib/attendance/register.view'
import { formatHours, formatQuarters } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { same, type Text } from '#lib/i18n/text'
import {
  askedIn,
  attendanceTexts,
  attendedOf,
  cameAt,
  hoursShort,
  lateWords,
  leaveTexts,
  markOfWhom,
  markTexts,
  selfCertUse,
  sickChildUse,
} from '#lib/i18n/texts/attendance'
import { useLanguage, useSay } from '../shell/language'
import { Button } from '../ui/button'
import { classNames } from '../ui/class-names'
import { CodeBox } from '../ui/code-box'
import { Cell, RowHead } from '../ui/data-table'
import { LastSessions } from '../ui/last-sessions'
import { StatusTag } from '../ui/status-tag'
import { MarkChoices } from './mark-choices'
import type { RegisterControl } from './use-register'

type RowProps = {
  view: RegisterView
  row: RegisterRowView
  index: number
  control: RegisterControl
}

const Stepper = ({ view, row, control }: Omit<RowProps, 'index'>) => {
  const say = useSay()
  const quarters = control.state.marks[row.participantId]?.absentQuarters ?? 0
  const by = (step: 1 | -1) =>
    control.dispatch({ type: 'lengthen', id: row.participantId, by: step, quarters: view.quarters })
  return (
    <span className="ff-row ff-register-late">
      <Button size="xsmall" onClick={() => by(-1)}>
        <span aria-hidden="true">−</span>
        <span className="ff-hidden">{say(attendanceTexts.lessTime)}</span>
      </Button>
      <b>{say(hoursShort(formatQuarters(quarters)))}</b>
      <Button size="xsmall" onClick={() => by(1)}>
        <span aria-hidden="true">+</span>
        <span className="ff-hidden">{say(attendanceTexts.moreTime)}</span>
      </Button>
      <span className="ff-small ff-sub">
        {say(cameAt(clockOf(view.startMinute + quarters * 15)))}, {say(attendanceTexts.quarterPerPress)}
      </span>
    </span>
  )
}

const leaveWords = ({ leaveKind, leaveReason, leaveHours }: RegisterRowView, code: MarkCode): Text | null => {
  if (!leaveKind || (code === 'PRESENT' && leaveHours === null)) return null
  const kind = leaveReason ? same(leaveReason) : (leaveTexts[leaveKind] ?? markTexts.LEAVE)
  if (leaveHours === null) return kind
  const hours = formatHours(leaveHours)
  return { nb: `${kind.nb} ${hours} t`, nn: `${kind.nn} ${hours} t` }
}

/** "Dag 1 av 3, gang 2 av 4": what is used of the quota with this mark. */
const quotaWords = (view: RegisterView, { participantId }: RegisterRowView, code: MarkCode): Text | null => {
  const used = view.quotas[participantId]
  if (!used) return null
  if (code === 'SELF_CERT') {
    const times = used.days > 0 ? used.times : used.times + 1
    return selfCertUse(used.days + 1, times)
  }
  return code === 'SICK_CHILD' && used.child.limit > 0
    ? sickChildUse(used.child.used + 1, used.child.limit)
    : null
}

const Remark = ({ view, row, code }: { view: RegisterView; row: RegisterRowView; code: MarkCode }) => {
  const say = useSay()
  const language = useLanguage()
  if (row.decided) return <StatusTag>{say(attendanceTexts.decidedAlready)}</StatusTag>
  const spoken = spokenLanguage(row.language)
  const words = [
    leaveWords(row, code),
    row.reported && code !== 'PRESENT' ? attendanceTexts.reportedBySelf : null,
    code === 'UNEXPLAINED' && !row.reported && spoken ? askedIn(spoken[language]) : null,
    quotaWords(view, row, code),
  ]
  return (
    <span className="ff-row">
      {row.prefilled && <StatusTag tone="info">{say(attendanceTexts.prefilled)}</StatusTag>}
      <span className="ff-small ff-sub">{words.flatMap((text) => (text ? [say(text)] : [])).join('. ')}</span>
    </span>
  )
}

const Past = ({ row }: { row: RegisterRowView }) => {
  const say = useSay()
  const attended = row.past.filter(({ share, uncertain }) => share > 0 && !uncertain).length
  return (
    <span className="ff-row ff-nowrap">
      <LastSessions sessions={row.past} label={say(attendedOf(attended, row.past.length))} />
      <span className="ff-small" aria-hidden="true">
        {attended}/{row.past.length}
      </span>
    </span>
  )
}

const useRowCode = ({ row, control }: Pick<RowProps, 'row' | 'control'>) => {
  const say = useSay()
  const mark = control.state.marks[row.participantId]
  const code: MarkCode = row.decided ?? mark?.code ?? row.code
  const words =
    code === 'LATE' ? say(lateWords(formatQuarters(mark?.absentQuarters ?? 0))) : say(markTexts[code])
  return { code, words, mark }
}

/** One person in the register: a press marks as away, and opens the other marks. */
export const RegisterRow = ({ view, row, index, control }: RowProps) => {
  const say = useSay()
  const { code, words, mark } = useRowCode({ row, control })
  const { state, dispatch, open, setOpen, editable, go } = control
  const id = row.participantId
  const isOpen = open === id
  const mayMark = editable && row.decided === null

  const press = () => {
    dispatch({ type: 'go', at: index })
    if (!mayMark) return
    if (mark?.code === 'PRESENT') dispatch({ type: 'mark', id, code: 'UNEXPLAINED', quarters: view.quarters })
    setOpen(isOpen && mark?.code !== 'PRESENT' ? null : id)
  }
  return (
    <tr
      data-register-row
      className={classNames(
        'ff-register-row',
        editable && index === state.at && 'ff-register-at',
        code !== 'PRESENT' && 'ff-register-exception',
      )}
    >
      <Cell numeric className="ff-register-number ff-sub ff-small">
        {index + 1}
      </Cell>
      <RowHead className={classNames(code === 'PRESENT' && 'ff-plain')}>{row.name}</RowHead>
      <Cell className="ff-register-code">
        <button
          type="button"
          className="ff-register-mark"
          tabIndex={!editable || index === state.at ? 0 : -1}
          aria-expanded={mayMark ? isOpen : undefined}
          onClick={press}
          onFocus={() => index !== state.at && go(index)}
        >
          <CodeBox code={MARK_LETTERS[code]} />
          <span className="ff-hidden">{say(markOfWhom(row.name))}: </span>
          <span className="ff-register-words">{words}</span>
        </button>
      </Cell>
      <Cell className="ff-register-remark">
        <Remark view={view} row={row} code={code} />
        {mayMark && code === 'LATE' && <Stepper view={view} row={row} control={control} />}
        {mayMark && isOpen && mark && (
          <MarkChoices
            name={row.name}
            code={mark.code}
            choose={(choice) => {
              dispatch({ type: 'mark', id, code: choice, quarters: view.quarters })
              if (choice !== 'LATE') setOpen(null)
            }}
          />
        )}
      </Cell>
      <Cell className="ff-register-past">
        <Past row={row} />
      </Cell>
    </tr>
  )
}
