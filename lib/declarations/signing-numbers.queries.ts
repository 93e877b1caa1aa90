import { formatMonth } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { same, type Text } from '#lib/i18n/text'
import { categoryTexts } from '#lib/i18n/texts/declarations'
import { signingNumbersTexts } from '#lib/i18n/texts/signing-numbers'
import { defineQuery } from '#lib/platform/use-case'
import { addMonths, dateOf, monthNumberOf, yearOf } from '#lib/values/local-date'
import { type Counted, countMeetings } from './signing-numbers.repo'
import { type NumbersRow, OUTCOMES, type Shown } from './signing-numbers.view'

const MONTHS = 12
/** Fewer could be somebody: shown as «under 5». */
const LEAST = 5

/**
 * Counts in steps of five, so that one table taken from another tells nothing of a cell that is hidden: the number
 * is the least of its step.
 */
export const shown = (count: number): Shown =>
  count > 0 && count < LEAST ? null : Math.floor(count / LEAST) * LEAST

const rowsOf = (
  counted: readonly Counted[],
  whats: readonly string[],
  label: (key: string) => Text,
): readonly NumbersRow[] =>
  [...new Set(counted.map(({ key }) => key))].map((key) => ({
    key,
    label: label(key),
    cells: whats.map((what) =>
      shown(counted.find((row) => row.key === key && row.what === what)?.count ?? 0),
    ),
  }))

const categoryName = (code: string): Text =>
  Object.entries(categoryTexts).find(([key]) => key === code)?.[1] ?? signingNumbersTexts.none

/** The last year's signing meetings, without anyone in particular: by language, month and interpreter. */
export const signingNumbers = defineQuery('declaration:read', async ({ tx, actor, today }) => {
  const first = addMonths(today, 1 - MONTHS)
  const from = dateOf(yearOf(first), monthNumberOf(first), 1)
  const { byLanguage, byMonth, byCategory, byBoth } = await countMeetings(tx, actor.municipalityId, from)
  return {
    from,
    byLanguage: rowsOf(byLanguage, OUTCOMES, (tag) => spokenLanguage(tag) ?? same(tag)),
    byBoth: rowsOf(byBoth, OUTCOMES, (key) => {
      const [month = '', tag = ''] = key.split(' ')
      const { nb, nn } = spokenLanguage(tag) ?? same(tag)
      return { nb: `${formatMonth(month)}, ${nb}`, nn: `${formatMonth(month)}, ${nn}` }
    }),
    byMonth: rowsOf(byMonth, OUTCOMES, (month) => same(formatMonth(month))),
    byCategory: rowsOf(byCategory, ['ALL'], categoryName),
  }
})
