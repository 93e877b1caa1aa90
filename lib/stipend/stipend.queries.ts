import 'server-only'
import { trekkDecisions } from '#lib/decisions/trekk-decisions'
import { baseAmountOn } from '#lib/law/integreringsloven/s20-base-amount'
import { may } from '#lib/platform/access'
import { seesEveryone } from '#lib/platform/case-access'
import { shownTime } from '#lib/platform/shown-time'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays } from '#lib/values/local-date'
import { firstDay, type Month, monthOf, nextMonth, previousMonth } from '#lib/values/month'
import { changesSince } from './changes-since'
import { compareMonths } from './compare-months'
import { differenceRows } from './differences'
import { lastClosedMonth } from './differences.repo'
import { exceptionViews } from './exception-views'
import { isOver } from './exceptions'
import { type LineRow, type PaymentRow, paymentsOf, totalsOf } from './payments.repo'
import { exportOf, type RunRow, runOfMonth, runsOf, staffNames } from './runs.repo'
import type { MonthListItem, PaymentView, RunView } from './stipend.view'

type Row = PaymentRow & { readonly lines: readonly LineRow[] }

const sumOf = (lines: readonly LineRow[], holds: (line: LineRow) => boolean): number =>
  lines.filter(holds).reduce((sum, { amountOre }) => sum + amountOre, 0)

const isOpen = ({ exceptions }: PaymentRow): boolean => exceptions.some(({ resolution }) => !resolution)

const paymentView = (row: Row, previous: ReadonlyMap<string, number>): PaymentView => {
  const { participantId, name, rates, lines, payableOre } = row
  const invalid = lines.find(({ code }) => code === 'INVALID_DAYS')
  return {
    participantId,
    name,
    rates: [...new Set(rates)],
    grossOre: sumOf(lines, ({ code }) => code === 'STIPEND'),
    deductionsOre: sumOf(lines, ({ amountOre }) => amountOre < 0),
    payableOre,
    invalidDays: (invalid?.quantityHundredths ?? 0) / 100,
    previousOre: previous.get(participantId) ?? null,
    hasOpenException: isOpen(row),
  }
}

const byRateOf = (ready: readonly Row[]): RunView['byRate'] => {
  const groups = new Map<string, { count: number; ore: number }>()
  for (const { lines } of ready) {
    const own = lines.filter(({ code }) => code === 'STIPEND')
    const rate = own[0]?.rate
    if (!rate) continue
    const group = groups.get(rate) ?? { count: 0, ore: 0 }
    groups.set(rate, { count: group.count + 1, ore: group.ore + sumOf(own, () => true) })
  }
  return [...groups].map(([rate, group]) => ({ rate, ...group })).sort((a, b) => b.count - a.count)
}

/** What the month before paid, where its run is known. */
const rowsBefore = async (ctx: Ctx, month: Month): Promise<readonly Row[]> =>
  rowsOf(ctx, await runOfMonth(ctx.tx, ctx.actor.municipalityId, previousMonth(month)))

/** What has come out otherwise since the month was exported, less what later runs have settled. */
const sinceExport = async (
  ctx: Ctx,
  run: RunRow | null,
  rows: readonly Row[],
): Promise<RunView['sinceExport']> => {
  const last = await lastClosedMonth(ctx.tx, ctx.actor.municipalityId)
  if (run?.status !== 'EXPORTED' || !last) return null
  const names = new Map(rows.map(({ participantId, name }) => [participantId, name]))
  const next = nextMonth(last)
  const found = (await differenceRows(ctx, next)).filter(({ month }) => month === run.month)
  return { run: next, rows: found.map((row) => ({ ...row, name: names.get(row.participantId) ?? '' })) }
}

const runPart = async ({ tx, actor }: Ctx, run: RunRow): Promise<RunView['run']> => {
  const ids = [run.preparedById, run.sentById, run.approvedById, run.exportedById]
  const names = await staffNames(tx, actor.municipalityId, ids)
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? '') : null)
  return {
    id: run.id,
    version: run.version,
    preparedBy: nameOf(run.preparedById) ?? '',
    sentBy: nameOf(run.sentById),
    approvedBy: nameOf(run.approvedById),
    approvedAt: run.approvedAt && shownTime(run.approvedAt),
    exportedAt: run.exportedAt && shownTime(run.exportedAt),
    exportHash: run.exportHash,
    returnReason: run.returnReason,
  }
}

const rowsOf = async ({ tx, actor }: Ctx, run: RunRow | null): Promise<readonly Row[]> =>
  run ? paymentsOf(tx, actor.municipalityId, run.id) : []

const frameOf = async (ctx: Ctx, month: Month) => {
  const { payrollDay, extraG } = await municipalSettings(ctx)
  const from = firstDay(nextMonth(month))
  return {
    month,
    isOver: isOver(month, ctx.today),
    canBeCalculatedFrom: from,
    payrollOn: addDays(from, payrollDay - 1),
    gKr: baseAmountOn(firstDay(month), extraG).value,
    may: {
      prepare: may(ctx.actor, 'stipend:prepare'),
      approve: may(ctx.actor, 'stipend:approve'),
      export: may(ctx.actor, 'stipend:export'),
    },
  }
}

/** A month's close as its page shows it. */
export const monthClose = defineQuery('stipend:read', async (ctx, month: Month): Promise<RunView> => {
  const { tx, actor } = ctx
  const run = await runOfMonth(tx, actor.municipalityId, month)
  const rows = await rowsOf(ctx, run)
  const deciders = rows.flatMap(({ exceptions }) =>
    exceptions.map(({ resolution }) => resolution?.byId ?? null),
  )
  const byPerson = [...(await trekkDecisions(ctx, [month])).values()].map(
    (one) => [one.participantId, one] as const,
  )
  const names = await staffNames(tx, actor.municipalityId, deciders)
  const exceptions = exceptionViews(rows, names, new Map(byPerson))
  const before = run ? await rowsBefore(ctx, month) : []
  const previous = new Map(before.map(({ participantId, payableOre }) => [participantId, payableOre]))
  const ready = rows.filter((row) => !isOpen(row))
  const totals = run ? await totalsOf(tx, actor.municipalityId, run.id) : { lines: 0, payments: 0 }
  const mayChange = run?.status === 'DRAFT' || run?.status === 'SENT'
  return {
    ...(await frameOf(ctx, month)),
    run: run && (await runPart(ctx, run)),
    status: run?.status ?? 'NONE',
    exceptions,
    open: exceptions.filter(({ resolution }) => !resolution).length,
    payments: rows.map((row) => paymentView(row, previous)),
    byRate: byRateOf(ready),
    deductionsOre: ready.reduce((sum, { lines }) => sum + sumOf(lines, ({ amountOre }) => amountOre < 0), 0),
    readyOre: ready.reduce((sum, { payableOre }) => sum + payableOre, 0),
    totalOre: totals.payments,
    sumsAgree: totals.lines === totals.payments,
    ratesHold: !exceptions.some(({ code }) => code === 'BASE_AMOUNT'),
    changed: run && mayChange ? await changesSince(ctx, run, rows) : [],
    comparison: before.length > 0 ? compareMonths(previousMonth(month), before, rows) : null,
    sinceExport: await sinceExport(ctx, run, rows),
    isOwn: run !== null && (run.preparedById === actor.id || run.sentById === actor.id),
  }
})

/** The months that have runs, and the last one that is over. */
export const monthList = defineQuery('stipend:read', async (ctx): Promise<readonly MonthListItem[]> => {
  const { tx, actor, today } = ctx
  const runs = await runsOf(tx, actor.municipalityId)
  const items: MonthListItem[] = []
  for (const run of runs) {
    const rows = await paymentsOf(tx, actor.municipalityId, run.id)
    const totalOre = rows.reduce((sum, { payableOre }) => sum + payableOre, 0)
    items.push({ month: run.month, status: run.status, people: rows.length, totalOre })
  }
  const due = previousMonth(monthOf(today))
  const isKnown = items.some(({ month }) => month === due)
  return isKnown ? items : [{ month: due, status: 'NONE', people: 0, totalOre: 0 }, ...items]
})

export type FileFormat = 'csv' | 'xlsx'

/** The bytes that went to payroll. Null until the month is exported, and for whoever does not see everyone in it. */
export const exportedFile = defineQuery(
  'stipend:export',
  async ({ tx, actor }, month: Month, format: FileFormat = 'csv') => {
    if (!(await seesEveryone(tx, 'stipend:export'))) return null
    const run = await runOfMonth(tx, actor.municipalityId, month)
    const file = run && (await exportOf(tx, actor.municipalityId, run.id))
    if (!file) return null
    return format === 'csv'
      ? { bytes: file.bytes, sha256: file.sha256 }
      : { bytes: file.workbook, sha256: file.workbookSha256 }
  },
)
