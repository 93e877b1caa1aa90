'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { MarkCode } from '#lib/attendance/codes.schema'
import { clockOf, type RegisterView, sessionHref } from '#lib/attendance/register.view'
import { formatDayAndMonth, formatQuarters, formatTime, formatWeekday } from '#lib/i18n/format'
import { attendanceTexts, hoursWords, savedBy, sessionTitle, summaryWords } from '#lib/i18n/texts/attendance'
import { useLanguage, useSay } from '../shell/language'
import { Button, LinkButton } from '../ui/button'
import { DataTable } from '../ui/data-table'
import { ChevronLeftIcon } from '../ui/icons'
import { LocalAlert } from '../ui/local-alert'
import { CheckmarkCircleFillIcon } from '../ui/message-icons'
import { PageHeader } from '../ui/page-header'
import { StatusTag } from '../ui/status-tag'
import { RegisterConflicts } from './register-conflicts'
import { RegisterRow } from './register-row'
import { PendingLaw, RegisterKeys, SessionSummary } from './register-side'
import type { SaveRegister } from './register-types'
import { type RegisterControl, useRegister } from './use-register'

const LOCKED = {
  'month-closed': attendanceTexts.lockedClosed,
  'not-own-group': attendanceTexts.lockedOther,
  'in-future': attendanceTexts.lockedFuture,
} as const

const useWords = (view: RegisterView) => {
  const say = useSay()
  const language = useLanguage()
  const { date, startMinute, quarters, room, teacherName, saved } = view
  const end = clockOf(startMinute + quarters * 15)
  const parts = [
    `${clockOf(startMinute)}–${end}, ${say(hoursWords(formatQuarters(quarters).replace(',0', '')))}.`,
    room && `${room}.`,
    teacherName && `${say(attendanceTexts.teacher)} ${teacherName}.`,
    saved && `${say(savedBy(saved.by, formatTime(saved.at.slice(11))))}.`,
  ]
  return {
    title: say(sessionTitle(view.groupName, formatWeekday(date, language), formatDayAndMonth(date))),
    sub: parts.filter(Boolean).join(' '),
  }
}

const Notices = ({ view, control }: { view: RegisterView; control: RegisterControl }) => {
  const say = useSay()
  const { offline, restored, refusal } = control.status
  return (
    <>
      {view.locked && <LocalAlert>{say(LOCKED[view.locked])}</LocalAlert>}
      {restored && <LocalAlert live>{say(attendanceTexts.restored)}</LocalAlert>}
      {offline && (
        <LocalAlert tone="warning" live>
          {say(attendanceTexts.offline)}
        </LocalAlert>
      )}
      {refusal && (
        <LocalAlert tone="danger" live>
          {say(refusal)}
        </LocalAlert>
      )}
      <RegisterConflicts view={view} control={control} />
    </>
  )
}

const Actions = ({ view, control }: { view: RegisterView; control: RegisterControl }) => {
  const say = useSay()
  const router = useRouter()
  const { previous, next } = view
  const goNext = async () => {
    if (!next) return
    const mustSave = control.editable && (control.changed || control.version === 0)
    if (!mustSave || (await control.send())) router.push(sessionHref(next))
  }
  return (
    <>
      <output>
        {control.status.saved && !control.changed && (
          <StatusTag tone="success" icon={CheckmarkCircleFillIcon}>
            {say(attendanceTexts.savedNow)}
          </StatusTag>
        )}
      </output>
      {previous && (
        <LinkButton variant="tertiary" icon={ChevronLeftIcon} href={sessionHref(previous)}>
          {say(attendanceTexts.previousSession)}
        </LinkButton>
      )}
      {next && (
        <Button shortcut="n" onClick={goNext}>
          {say(attendanceTexts.nextSession)}
        </Button>
      )}
      {control.editable && (
        <Button variant="primary" shortcut="Control+s" onClick={control.send}>
          {say(control.status.saving ? attendanceTexts.saving : attendanceTexts.save)}
        </Button>
      )}
    </>
  )
}

/** One session on one screen: everyone present from the start, and only exceptions touched. */
export const Register = ({
  view,
  save,
  children,
}: {
  view: RegisterView
  save: SaveRegister
  /** The explanation of unsettled absence. */
  children: ReactNode
}) => {
  const say = useSay()
  const control = useRegister(view, save)
  const { title, sub } = useWords(view)
  const codes = view.rows.map(
    ({ participantId, decided, code }): MarkCode =>
      decided ?? control.state.marks[participantId]?.code ?? code,
  )
  const exceptions = codes.filter((code) => code !== 'PRESENT').length
  const columns = [
    { id: 'number', label: say(attendanceTexts.number), numeric: true },
    { id: 'name', label: say(attendanceTexts.participant) },
    { id: 'code', label: say(attendanceTexts.thatDay) },
    { id: 'remark', label: say(attendanceTexts.remark) },
    { id: 'past', label: say(attendanceTexts.lastTen) },
  ]
  return (
    <div className="ff-page ff-register">
      <PageHeader title={title} sub={sub}>
        <Actions view={view} control={control} />
      </PageHeader>
      <div className="ff-stack ff-register-notices">
        <Notices view={view} control={control} />
      </div>
      <div className="ff-frame ff-frame-side ff-register-frame">
        <div ref={control.body}>
          {control.editable && (
            <p className="ff-register-hint ff-small ff-sub">{say(attendanceTexts.allPresentHint)}</p>
          )}
          <DataTable caption={title} columns={columns}>
            {view.rows.map((row, index) => (
              <RegisterRow key={row.participantId} view={view} row={row} index={index} control={control} />
            ))}
          </DataTable>
        </div>
        <aside className="ff-stack">
          <SessionSummary codes={codes} />
          <PendingLaw />
          {control.editable && <RegisterKeys />}
          <p className="ff-small ff-sub">{say(attendanceTexts.savedOnce)}</p>
        </aside>
      </div>
      <output className="ff-hidden">{say(summaryWords(codes.length - exceptions, exceptions))}</output>
      {children}
    </div>
  )
}
