import 'server-only'
import type { PayslipLetterFacts } from '#lib/documents/stipend-letter.schema'
import { isId } from '#lib/i18n/input'
import { defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import type { LocalDate } from '#lib/values/local-date'
import { addDays } from '#lib/values/local-date'
import { firstDay, type Month, nextMonth } from '#lib/values/month'
import { quantityWords, wordsOfLine } from './explain-amounts'
import { letterHead } from './letter-head'
import { paymentOf } from './payments.repo'
import { runOfMonth } from './runs.repo'

const isClosed = (status: string): boolean => status === 'APPROVED' || status === 'EXPORTED'

/** What a participant's payslip letter says of a month; a draft until the month is approved. Null: no payment. */
export const slipLetter = defineQuery(
  'stipend:read',
  async (ctx, month: Month, participantId: string): Promise<PayslipLetterFacts | null> => {
    const { tx, actor } = ctx
    const run = isId(participantId) ? await runOfMonth(tx, actor.municipalityId, month) : null
    const payment = run && (await paymentOf(tx, actor.municipalityId, run.id, participantId))
    if (!run || !payment) return null

    const { payrollDay } = await municipalSettings(ctx)
    const { lines, payableOre, input, law } = payment
    const costs = lines.some(({ code }) => /^(INVALID|UNPAID)/.test(code))
    return {
      ...(await letterHead(ctx, participantId)),
      // The same letter whenever it is fetched: it is dated by the run, not by the reader.
      preparedOn: firstDay(nextMonth(month)),
      month,
      payrollOn: addDays(firstDay(nextMonth(month)), payrollDay - 1),
      isDraft: !isClosed(run.status),
      lines: lines.map((line) => ({
        code: line.code,
        words: wordsOfLine(line, 'nb'),
        quantity: quantityWords(line, 'nb'),
        amountOre: line.amountOre,
        ofMonth: line.ofMonth,
      })),
      payableOre,
      absences: costs
        ? (input.absences ?? []).map(({ date, hours }) => ({ date: date as LocalDate, hours: hours ?? null }))
        : [],
      trekkBelowLimit: law?.notices.includes('TREKK_BELOW_DECISION_THRESHOLD') ?? false,
    }
  },
)
