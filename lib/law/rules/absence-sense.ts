import { daysBetween, type LocalDate } from '#lib/values/local-date'
import type { Report } from '../contract/refusal'
import { requireOrder } from '../contract/sense'
import type { AbsenceInput, Entry, EntryOf, IllnessEntry } from './absence-input'

const certificateSense = (entry: IllnessEntry, path: string, report: Report) => {
  const { from, to, certificateFrom, certificateTo } = entry
  requireOrder(report, `${path}.certificateTo`, certificateFrom, certificateTo)
  if (certificateFrom && (certificateFrom < from || certificateFrom > to))
    report('CONFLICT', `${path}.certificateFrom`, 'Legeerklæringen begynner utenfor fraværet.')
  if (certificateTo && (!certificateFrom || certificateTo > to))
    report(
      'CONFLICT',
      `${path}.certificateTo`,
      'Legeerklæringen mangler en begynnelse eller slutter etter fraværet.',
    )
}

const bornSense = (
  { from, birthDate }: { from: LocalDate; birthDate: LocalDate },
  path: string,
  report: Report,
) => {
  if (from < birthDate) report('CONFLICT', `${path}.from`, 'Permisjonen begynner før fødselen.')
}

const adoptionSense = (
  { from, birthDate, adoptedOn }: EntryOf<'PARENTAL_LEAVE'>,
  path: string,
  report: Report,
) => {
  requireOrder(report, `${path}.adoptedOn`, birthDate, adoptedOn)
  if (adoptedOn && from < adoptedOn)
    report('CONFLICT', `${path}.from`, 'Permisjonen begynner før omsorgen for barnet ble overtatt.')
}

const kindSense = (entry: Entry, path: string, { children }: AbsenceInput, report: Report) => {
  switch (entry.kind) {
    case 'CHILD_ILLNESS':
      if (entry.child >= children.length) report('CONFLICT', `${path}.child`, 'Barnet er ikke blant barna.')
      return certificateSense(entry, path, report)
    case 'OWN_ILLNESS':
      return certificateSense(entry, path, report)
    case 'WELFARE':
      if (entry.travel && entry.reason !== 'DEATH')
        report('CONFLICT', `${path}.travel`, 'Reisedager gis bare ved dødsfall.')
      return
    case 'RELIGIOUS':
      if (entry.noticeOn > entry.from)
        report('DATE_ORDER', `${path}.noticeOn`, 'Varselet er fra etter fraværet.')
      return
    case 'PARENTAL_LEAVE':
      adoptionSense(entry, path, report)
      return bornSense(entry, path, report)
    case 'BIRTH_MOTHER':
    case 'BREASTFEEDING':
      return bornSense(entry, path, report)
  }
}

const hasHours = (entry: Entry): boolean => 'hours' in entry && entry.hours !== undefined

type Numbered = { readonly entry: Entry; readonly index: number }

/** Of two that share a day, the later in the list. By their first day, each is tried with those not ended. */
const overlapSense = ({ entries }: AbsenceInput, report: Report) => {
  const byFirstDay = entries
    .map((entry, index): Numbered => ({ entry, index }))
    .filter(({ entry: { from, to } }) => from <= to)
    .sort((a, b) => daysBetween(b.entry.from, a.entry.from))
  let running: Numbered[] = []
  for (const next of byFirstDay) {
    running = running.filter(({ entry }) => entry.to >= next.entry.from)
    for (const { entry, index } of running)
      if (!(hasHours(entry) && hasHours(next.entry)))
        report(
          'CONFLICT',
          `entries[${index > next.index ? index : next.index}].from`,
          'Det er allerede ført fravær en av disse dagene.',
        )
    running.push(next)
  }
}

/** What cannot stand together in a list of absences. */
export const absenceSense = (input: AbsenceInput, report: Report): void => {
  for (const [index, entry] of input.entries.entries()) {
    const path = `entries[${index}]`
    requireOrder(report, `${path}.from`, input.startsOn, entry.from)
    requireOrder(report, `${path}.to`, entry.from, entry.to)
    kindSense(entry, path, input, report)
  }
  for (const [index, { from, to }] of input.selfCertificationWithdrawn.entries())
    requireOrder(report, `selfCertificationWithdrawn[${index}].to`, from, to)
  for (const [index, { chronic, higherRisk }] of input.children.entries())
    if (higherRisk && !chronic)
      report('CONFLICT', `children[${index}].higherRisk`, 'Høyere risiko forutsetter kronisk sykdom.')
  overlapSense(input, report)
}
