import 'server-only'
import { formatMonth } from '#lib/i18n/format'
import { isId } from '#lib/i18n/input'
import type { Language } from '#lib/i18n/text'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays } from '#lib/values/local-date'
import { daysOf, firstDay, type Month, nextMonth, previousMonth } from '#lib/values/month'
import { quantityWords, unitOre, wordsOfLine } from './explain-amounts'
import { explainLine, explainTotal } from './explain-line'
import { paymentOf, type StoredPayment } from './payments.repo'
import { runOfMonth, runsOf } from './runs.repo'
import type { RunStatusView, SlipDay, SlipView } from './stipend.view'

const daysView = ({ facts }: StoredPayment): readonly SlipDay[] => {
  const byDate = new Map(facts.evidence.map(({ date, code }) => [date, code]))
  return daysOf(facts.month)
    .filter(isWorkday)
    .map((date) => {
      const code = byDate.get(date)
      return { date, code: code === undefined || code === 'PRESENT' ? null : code }
    })
}

const previousOre = async (
  { tx, actor }: Ctx,
  month: Month,
  participantId: string,
): Promise<number | null> => {
  const run = await runOfMonth(tx, actor.municipalityId, previousMonth(month))
  const payment = run && (await paymentOf(tx, actor.municipalityId, run.id, participantId))
  return payment ? payment.payableOre : null
}

/** One participant's payslip of a month, every line with its explanation in the reader's written form. */
export const slip = defineQuery(
  'stipend:read',
  async (ctx, month: Month, participantId: string, language: Language): Promise<SlipView | null> => {
    const { tx, actor } = ctx
    const run = isId(participantId) ? await runOfMonth(tx, actor.municipalityId, month) : null
    const payment = run && (await paymentOf(tx, actor.municipalityId, run.id, participantId))
    if (!run || !payment) return null

    const { payrollDay } = await municipalSettings(ctx)
    const context = { payment, language }
    return {
      participantId,
      name: payment.name,
      caseNumber: payment.caseNumber,
      month,
      runId: run.id,
      isClosed: run.status === 'APPROVED' || run.status === 'EXPORTED',
      payrollOn: addDays(firstDay(nextMonth(month)), payrollDay - 1),
      payableOre: payment.payableOre,
      previousOre: await previousOre(ctx, month, participantId),
      previousMonth: previousMonth(month),
      lines: payment.lines.map((line) => ({
        number: line.number,
        words: [wordsOfLine(line, language), line.ofMonth && formatMonth(line.ofMonth)]
          .filter(Boolean)
          .join(', '),
        cite: line.cite.replace(/ (første|andre|tredje) .*$/, ''),
        quantity: quantityWords(line, language),
        rateOre: unitOre(line, context),
        amountOre: line.amountOre,
        explanation: explainLine(line, context),
      })),
      totalExplanation: explainTotal(payment.lines, context),
      days: daysView(payment),
      hasOpenException: payment.exceptions.some(({ resolution }) => !resolution),
      recheck: payment.law?.recheck ?? [],
    }
  },
)

export type CasePayment = {
  readonly month: Month
  readonly status: RunStatusView
  readonly payableOre: number
}

/** A participant's months, the latest first. Null: no such case in the municipality. */
export const paymentsOfCase = defineQuery(
  'stipend:read',
  async ({ tx, actor }, participantId: string): Promise<readonly CasePayment[]> => {
    if (!isId(participantId)) return []
    const found: CasePayment[] = []
    for (const run of await runsOf(tx, actor.municipalityId)) {
      const payment = await paymentOf(tx, actor.municipalityId, run.id, participantId)
      if (payment) found.push({ month: run.month, status: run.status, payableOre: payment.payableOre })
    }
    return found
  },
)
