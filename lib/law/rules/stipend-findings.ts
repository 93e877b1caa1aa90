import { type Finding, finding } from '../finding'
import type { TrekkDecision } from '../integreringsloven/s46g-threshold'
import type { RateCode } from '../parameters/stipend'
import { counted, kroner } from '../sentence'
import type { ExplainedLine, LineCode, StipendLine } from './stipend-lines'
import type { StipendMonth } from './stipend-month'

const RATE_WORDS: Readonly<Record<RateCode, string>> = {
  FULL: 'full sats',
  FIVE_SIXTHS: '5/6 av full sats (to uten barn, begge i programmet)',
  TWO_THIRDS: '2/3 av full sats (under 25 år)',
  FIVE_NINTHS: '5/9 av full sats (under 25 år, to uten barn, begge i programmet)',
  ONE_THIRD: '1/3 av full sats (under 25 år, bor hos foreldre)',
  FIVE_EIGHTEENTHS: '5/18 av full sats (under 25 år hos foreldre, to uten barn, begge i programmet)',
}

const LINE_WORDS: Readonly<Partial<Record<LineCode, string>>> = {
  INVALID_DAYS: 'Ugyldig fravær',
  INVALID_HOURS: 'Ugyldig fravær',
  UNPAID_DAYS: 'Fravær uten stønad',
  UNPAID_HOURS: 'Fravær uten stønad',
  NO_PARTICIPATION: 'Ingen deltakelse hele måneden',
  WORK_IN_PROGRAMME: 'Lønnet arbeid i programmet',
  SET_OFF: 'Motregning av for mye utbetalt stønad',
}

const quantityOf = ({ quantity, unit }: StipendLine): string => {
  if (quantity === null) return ''
  return unit === 'DAYS'
    ? `, ${counted(quantity, 'dag', 'dager')}`
    : `, ${counted(quantity, 'time', 'timer')}`
}

const because = (line: StipendLine): string => {
  const quantity = quantityOf(line)
  if (line.rate) return `Stønad med ${RATE_WORDS[line.rate]}${quantity}: ${kroner(line.amountOre)}.`
  return `${LINE_WORDS[line.code] ?? 'Annen ytelse'}${quantity}: ${kroner(line.amountOre)}.`
}

const rightToStipend = ({ days, calendar }: StipendMonth): Finding =>
  finding(
    'integreringsloven § 19',
    days.length > 0,
    `Rett til stønad ${days.length} av ${calendar.days.length} dager i måneden.`,
  )

const decisionFinding = ({ required, trekkOre, halfPaymentOre, twelfthOfGOre }: TrekkDecision): Finding =>
  finding(
    'integreringsloven § 46 bokstav g',
    required,
    `Trekket er ${kroner(trekkOre)}; grensene er ${kroner(halfPaymentOre)} (halve utbetalingen) og ${kroner(twelfthOfGOre)} (1/12 G).`,
  )

/** The conditions in the order a lawyer would check them: the right, each line, the threshold of § 46 g. */
export const stipendFindings = (
  month: StipendMonth,
  lines: readonly ExplainedLine[],
  decision: TrekkDecision,
): Finding[] => [
  rightToStipend(month),
  ...lines.map(({ line, trace }) => finding(trace.cite, true, because(line))),
  decisionFinding(decision),
]
