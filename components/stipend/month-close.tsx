import { formatDate, formatLongDate, formatMonth, formatWhole } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import {
  approvedBy,
  baseAmountIs,
  canBeCalculatedFrom,
  exceptionsLeft,
  exportedAt,
  monthTitle,
  payrollRun,
  readyCount,
  stipendTexts as t,
} from '#lib/i18n/texts/stipend'
import type { RunView } from '#lib/stipend/stipend.view'
import { Bar } from '../ui/bar'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { LocalAlert } from '../ui/local-alert'
import { PageHeader } from '../ui/page-header'
import { Section } from '../ui/section'
import { Steps } from '../ui/steps'
import { Exceptions } from './exceptions'
import { changedWords, MonthSide } from './month-side'
import { ReadyCases } from './ready-cases'
import { RunActions, type RunCommands } from './run-actions'
import type { Resolve } from './run-ref'
import { SinceExport } from './since-export'

const STEPS = [
  t.stepCalculated,
  t.stepExceptions,
  t.stepSent,
  t.stepApproved,
  t.stepLocked,
  t.stepExported,
] as const

const stepOf = ({ status, open }: RunView): number => {
  const steps = { NONE: 0, DRAFT: open > 0 ? 1 : 2, SENT: 3, APPROVED: 5, EXPORTED: 6 } as const
  return steps[status]
}

const Progress = ({ view, words }: { view: RunView; words: (text: Text) => string }) => {
  const ready = view.payments.filter(({ hasOpenException }) => !hasOpenException).length
  const total = view.payments.length
  return (
    <div className="ff-progress">
      <Bar
        size="thick"
        total={total}
        parts={[
          { id: 'ready', value: ready, tone: 'accent' },
          { id: 'open', value: total - ready, tone: 'warning' },
        ]}
      />
      <div className="ff-row ff-spread">
        <b>{words(readyCount(ready))}</b>
        {view.open > 0 && <b>{words(exceptionsLeft(view.open))}</b>}
      </div>
    </div>
  )
}

const Notices = ({ view, saved, language }: { view: RunView; saved: boolean; language: Language }) => {
  const words = (text: Text) => say(text, language)
  const { run, changed, status } = view
  if (!run) return null
  const { returnReason, approvedBy: approver, approvedAt, exportedAt: at, exportHash } = run
  return (
    <>
      {status === 'DRAFT' && changed.length > 0 && (
        <LocalAlert tone="warning" live {...(saved && { title: words(attendanceTexts.decisionSaved) })}>
          {words(changedWords(changed, language))}
        </LocalAlert>
      )}
      {returnReason && (
        <LocalAlert tone="warning" title={`${words(t.returned)}.`}>
          {returnReason}
        </LocalAlert>
      )}
      {approver && approvedAt && (
        <LocalAlert tone="success">{words(approvedBy(approver, approvedAt))}</LocalAlert>
      )}
      {at && exportHash && (
        <LocalAlert>
          <span className="ff-hash">{words(exportedAt(at, exportHash))}</span>
        </LocalAlert>
      )}
    </>
  )
}

const Body = ({
  view,
  compare,
  resolve,
  language,
}: {
  view: RunView
  compare: boolean
  resolve: Resolve
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  if (!view.isOver)
    return (
      <EmptyState>
        {words(canBeCalculatedFrom(formatMonth(view.month), formatDate(view.canBeCalculatedFrom)))}
      </EmptyState>
    )
  if (!view.run) return <EmptyState>{words(t.notCalculated)}</EmptyState>
  return (
    <>
      <Progress view={view} words={words} />
      <div className="ff-frame ff-frame-side ff-month-frame">
        <div className="ff-stack-wide">
          <Section title={words(t.exceptions)} sub={words(view.open > 0 ? t.onlyThese : t.noExceptions)}>
            {view.exceptions.length > 0 && (
              <Exceptions
                exceptions={view.exceptions}
                run={view.run}
                month={view.month}
                editable={view.status === 'DRAFT' && view.may.prepare}
                resolve={resolve}
              />
            )}
          </Section>
          {view.sinceExport && (
            <SinceExport since={view.sinceExport} month={view.month} language={language} />
          )}
          <ReadyCases view={view} compare={compare} language={language} />
        </div>
        <MonthSide view={view} language={language} />
      </div>
    </>
  )
}

/** A month's close: only what needs a person, the sum of the rest, and the way to the next step. */
export const MonthClose = ({
  view,
  compare,
  saved,
  commands,
  resolve,
  language,
}: {
  view: RunView
  compare: boolean
  /** A decision about absence was saved on the way here. */
  saved: boolean
  commands: RunCommands
  resolve: Resolve
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const sub = [
    words(payrollRun(formatLongDate(view.payrollOn, language))),
    view.gKr === null ? '' : words(baseAmountIs(formatWhole(view.gKr))),
  ].join(' ')
  return (
    <div className="ff-page">
      <PageHeader title={words(monthTitle(formatMonth(view.month)))} sub={sub}>
        {view.run && !compare && (
          <LinkButton variant="tertiary" href={`/stipend/${view.month}?sammenlign=1`}>
            {words(t.compare)}
          </LinkButton>
        )}
        <RunActions view={view} commands={commands} />
      </PageHeader>
      <div className="ff-stack">
        <Steps
          steps={STEPS.map(words)}
          current={stepOf(view)}
          label={words(t.progress)}
          language={language}
        />
        <Notices view={view} saved={saved} language={language} />
        <Body view={view} compare={compare} resolve={resolve} language={language} />
      </div>
    </div>
  )
}
