import { LOW_SHARE, shareOf } from '#lib/attendance/attendance-counts.view'
import {
  PERIOD_WORDS,
  PERIODS,
  type Period,
  type TrendPoint,
  type TrendView,
} from '#lib/attendance/trend.view'
import { formatDate, formatMonth, formatShare, formatShortMonth } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { trendTexts as t, trendWords, weekFrom } from '#lib/i18n/texts/trend'
import { FilterChips } from '../ui/chips'
import { DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { CountCells, countColumns } from './counts-cells'
import { Downloads } from './downloads'

const HEIGHT = 100
const STEP = 10
const BAR = 7
/** Few bars do not grow wide. */
const FEWEST_PLACES = 12
const MARKS = [1, LOW_SHARE, 0.5, 0]

const nameOf = ({ from }: TrendPoint, period: Period, language: Language): string =>
  period === 'month' ? formatMonth(from.slice(0, 7)) : say(weekFrom(formatDate(from)), language)

type Shown = { readonly point: TrendPoint; readonly share: number }

const shownOf = (points: readonly TrendPoint[]): readonly Shown[] =>
  points.flatMap((point) => {
    const share = shareOf(point.counts)
    return share === null ? [] : [{ point, share }]
  })

const monthNumber = ({ from }: TrendPoint): number => Number(from.slice(5, 7))

/** Months stand under their bar; of weeks only the first of each month is named. */
const isNamed = (shown: readonly Shown[], at: number): boolean =>
  shown[at]?.point.from.slice(0, 7) !== shown[at - 1]?.point.from.slice(0, 7)

/** Where there is little room, every other month is named. */
const nameClass = (point: TrendPoint) => (monthNumber(point) % 2 === 0 ? 'ff-trend-second' : undefined)

type Drawn = { shown: readonly Shown[]; period: Period; language: Language }

const Bars = ({ shown, period, language }: Drawn) => (
  <svg
    className="ff-trend-bars"
    viewBox={`0 0 ${Math.max(shown.length, FEWEST_PLACES) * STEP} ${HEIGHT}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {shown.map(({ point, share }, at) => (
      <rect
        key={point.from}
        className={share < LOW_SHARE ? 'ff-trend-low' : 'ff-trend-bar'}
        x={at * STEP + (STEP - BAR) / 2}
        y={HEIGHT - share * HEIGHT}
        width={BAR}
        height={share * HEIGHT}
      >
        <title>{`${nameOf(point, period, language)}: ${formatShare(share)}`}</title>
      </rect>
    ))}
  </svg>
)

const Chart = ({ shown, period, language }: Drawn) => {
  const lowest = shown.reduce((a, b) => (b.share < a.share ? b : a))
  const last = shown.at(-1) ?? lowest
  const words = trendWords({
    last: { name: nameOf(last.point, period, language), share: formatShare(last.share) },
    lowest: { name: nameOf(lowest.point, period, language), share: formatShare(lowest.share) },
  })
  return (
    <figure className="ff-trend">
      <figcaption>{say(words, language)}</figcaption>
      <div className="ff-trend-plot" aria-hidden="true">
        {MARKS.map((mark) => (
          <span
            key={mark}
            className={mark === LOW_SHARE ? 'ff-trend-mark ff-trend-limit' : 'ff-trend-mark'}
            style={{ bottom: `${mark * 100}%` }}
          >
            <span>{formatShare(mark)}</span>
          </span>
        ))}
        <Bars shown={shown} period={period} language={language} />
      </div>
      <ol className="ff-trend-names" aria-hidden="true">
        {shown.map(({ point }, at) => (
          <li key={point.from} className={nameClass(point)}>
            {isNamed(shown, at) && formatShortMonth(monthNumber(point))}
          </li>
        ))}
        {shown.length < FEWEST_PLACES && <li style={{ flexGrow: FEWEST_PLACES - shown.length }} />}
      </ol>
    </figure>
  )
}

/** Twelve months of attendance as a chart and as a table, by month or by week. */
export const Trend = ({
  view,
  period,
  base,
  file,
  language,
}: {
  view: TrendView
  period: Period
  /** The page that it stands on. */
  base: string
  /** Where the table can be had as a file. */
  file: string
  language: Language
}) => {
  const points = view[period]
  const shown = shownOf(points)
  const chips = PERIODS.map((each) => ({
    href: `${base}?periode=${PERIOD_WORDS[each]}`,
    label: say(t[each], language),
    current: each === period,
  }))
  return (
    <Section
      title={say(t.title, language)}
      aside={
        <Downloads
          base={file}
          query={`tabell=utvikling&periode=${PERIOD_WORDS[period]}&`}
          about={say(t.title, language)}
          language={language}
        />
      }
    >
      <FilterChips label={say(t.period, language)} chips={chips} />
      {shown.length === 0 ? (
        <p className="ff-small">{say(t.nothing, language)}</p>
      ) : (
        <>
          <Chart shown={shown} period={period} language={language} />
          <details className="ff-trend-table">
            <summary>{say(t.asTable, language)}</summary>
            <DataTable
              caption={say(t.title, language)}
              columns={[{ id: 'period', label: say(t[period], language) }, ...countColumns(language)]}
              cards
            >
              {points.map((point) => (
                <tr key={point.from}>
                  <RowHead>{nameOf(point, period, language)}</RowHead>
                  <CountCells counts={point.counts} language={language} />
                </tr>
              ))}
            </DataTable>
          </details>
        </>
      )}
    </Section>
  )
}
