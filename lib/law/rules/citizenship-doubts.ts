import { type LocalDate, latest } from '#lib/values/local-date'
import { dayInText, type Finding, finding } from '../finding'
import type { Application } from './citizenship-input'

/** F-STB § 3-1: a permit given before entry; somebody who was here already had another way in, or a date is wrong. */
const earlyArrivals = ({ permits, arrivedOn }: Application): Finding[] =>
  permits.flatMap(({ id, firstPermit, appliedFrom, grantedOn }) =>
    firstPermit && appliedFrom === 'ABROAD' && grantedOn && arrivedOn && arrivedOn < grantedOn
      ? [
          finding(
            'statsborgerforskriften § 3-1',
            null,
            `Ankomsten ${dayInText(arrivedOn)} er før tillatelse ${id} ble gitt ${dayInText(grantedOn)}, enda den er søkt om fra utlandet: kontroller datoene.`,
          ),
        ]
      : [],
  )

type Trip = { readonly departedOn: LocalDate; readonly returnedOn: LocalDate }

const tripsOf = ({ trips, asOf }: Application): readonly Trip[] =>
  trips
    .map(({ departedOn, returnedOn = asOf }) => ({ departedOn, returnedOn }))
    .sort((a, b) => (a.departedOn < b.departedOn ? -1 : 1))

/** F-STB § 3-4: stays abroad that cannot both be right, and such as end before the person ever came. */
const doubtfulTrips = (application: Application): Finding[] => {
  const { arrivedOn } = application
  const trips = tripsOf(application)
  let lastReturn: LocalDate | undefined
  const overlapping = trips.filter(({ departedOn, returnedOn }) => {
    const overlaps = lastReturn !== undefined && departedOn < lastReturn
    lastReturn = lastReturn === undefined ? returnedOn : latest(lastReturn, returnedOn)
    return overlaps
  })
  const early = trips.filter(({ departedOn }) => arrivedOn && departedOn < arrivedOn)
  return [
    ...overlapping.map(({ departedOn }) =>
      finding(
        'statsborgerforskriften § 3-4',
        null,
        `Utenlandsoppholdet fra ${dayInText(departedOn)} begynner før et tidligere er slutt: dagene er regnet én gang. Kontroller datoene.`,
      ),
    ),
    ...early.map(({ departedOn }) =>
      finding(
        'statsborgerforskriften § 3-4',
        null,
        `Utenlandsoppholdet fra ${dayInText(departedOn)} begynner før ankomsten: dager før botiden er ikke regnet. Kontroller datoene.`,
      ),
    ),
  ]
}

/** Facts that may stand together, but are likely to be wrong: somebody must look. */
export const doubtsOf = (application: Application): readonly Finding[] => [
  ...earlyArrivals(application),
  ...doubtfulTrips(application),
]
