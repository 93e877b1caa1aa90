import { type LocalDate, yearOf } from '#lib/values/local-date'
import type { Report } from '../contract/refusal'
import { requireDistinct, requireOrder, requireValue } from '../contract/sense'
import { baseAmountsOfYear } from '../parameters/grunnbelop'
import type { Application, Permit, Union } from './citizenship-input'

const BASES_OF_SHORT_PERMITS = { UTL60_1_3: ['UTL_CH6'], UTL60_1_4: ['UTL_23', 'UTL_25'] }

const checkPermit = (permit: Permit, path: string, report: Report): void => {
  const { appliedFrom, appliedOn, grantedOn, validFrom, validTo, shortReason, basis } = permit
  requireOrder(report, `${path}.validTo`, validFrom, validTo)
  requireOrder(report, `${path}.grantedOn`, appliedOn, grantedOn)
  if (appliedFrom === 'NORWAY')
    requireValue(report, `${path}.appliedOn`, appliedOn, 'tillatelsen er søkt om i Norge')
  if (shortReason && !BASES_OF_SHORT_PERMITS[shortReason].includes(basis))
    report('CONFLICT', `${path}.shortReason`, `En tillatelse etter ${basis} er ikke kort av denne grunnen.`)
}

/** A home without an end outlasts a union that has one. */
const outlasts = (homeTo: LocalDate | undefined, unionTo: LocalDate | undefined) =>
  unionTo !== undefined && (homeTo === undefined || homeTo > unionTo)

const checkUnion = ({ from, to, sharedHome, prison }: Union, path: string, report: Report): void => {
  requireOrder(report, `${path}.to`, from, to)
  for (const [index, home] of sharedHome.entries()) {
    const homePath = `${path}.sharedHome[${index}]`
    requireOrder(report, `${homePath}.to`, home.from, home.to)
    if (home.from < from || outlasts(home.to, to))
      report('CONFLICT', homePath, 'Det felles hjemmet er ikke innenfor ekteskapet eller samboerskapet.')
  }
  for (const [index, stay] of prison.entries())
    requireOrder(report, `${path}.prison[${index}].to`, stay.from, stay.to)
}

const checkTaxYears = ({ taxYears }: Application, report: Report): void => {
  for (const [index, { year, assessedOn }] of taxYears.entries()) {
    if (yearOf(assessedOn) <= year)
      report(
        'DATE_ORDER',
        `taxYears[${index}].assessedOn`,
        `Skatteoppgjøret for ${year} kommer etter årets slutt.`,
      )
    if (baseAmountsOfYear(year) === null)
      report('OUT_OF_TABLE', `taxYears[${index}].year`, `Grunnbeløpet for ${year} er ikke kjent her.`)
  }
  const years = taxYears.map(({ year }) => year)
  requireDistinct(report, 'taxYears', years, 'year')
}

const checkPerson = (application: Application, report: Report): void => {
  const { birthDate, asOf, arrivedOn, registeredOn, submittedOn, decisionOn } = application
  requireOrder(report, 'arrivedOn', birthDate, arrivedOn)
  requireOrder(report, 'asOf', birthDate, asOf)
  requireOrder(report, 'decisionOn', submittedOn, decisionOn)
  requireOrder(report, 'submittedOn', registeredOn, submittedOn)
  if (application.citizenship === 'NORDIC')
    requireValue(report, 'arrivedOn', arrivedOn, 'søkeren er nordisk borger')
  if (application.permits.some(({ firstPermit, appliedFrom }) => firstPermit && appliedFrom === 'ABROAD'))
    requireValue(report, 'arrivedOn', arrivedOn, 'den første tillatelsen er søkt om fra utlandet')
}

/** The sense pass of `citizenship` (contract, section 15). */
export const citizenshipSense = (application: Application, report: Report): void => {
  const { permits, refusals, trips, unions } = application
  checkPerson(application, report)
  for (const [index, permit] of permits.entries()) checkPermit(permit, `permits[${index}]`, report)
  for (const [index, { refusedOn, deferred, laterGrantedOn }] of refusals.entries()) {
    const path = `refusals[${index}].laterGrantedOn`
    requireOrder(report, path, refusedOn, laterGrantedOn)
    if (!deferred) requireValue(report, path, laterGrantedOn, 'iverksettingen ikke ble utsatt')
  }
  for (const [index, { departedOn, returnedOn }] of trips.entries())
    requireOrder(report, `trips[${index}].returnedOn`, departedOn, returnedOn)
  for (const [index, union] of unions.entries()) checkUnion(union, `unions[${index}]`, report)
  checkTaxYears(application, report)
  const ids = permits.map(({ id }) => id)
  requireDistinct(report, 'permits', ids, 'id')
}
