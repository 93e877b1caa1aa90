import { today as clock } from '#lib/platform/clock'
import { asMunicipality, type Tx } from '#lib/platform/database'
import { addDays } from '#lib/values/local-date'
import { createParticipant, createStaff } from './cases'
import { createGroup } from './groups'
import { people } from './people'
import { seedSettings } from './settings'

const GRANLI = '9902'
const NAMES = ['Fjern Fugl', 'Nær Sky', 'Lang Vei'] as const
const WEEKS_IN_PROGRAMME = 30
const today = clock()

const seedPeople = async (tx: Tx) => {
  const staff = await createStaff(tx, GRANLI)
  const startedOn = addDays(today, -7 * WEEKS_IN_PROGRAMME)
  const [person] = people(today)
  if (!person) return
  const members = []
  for (const [n, name] of NAMES.entries()) {
    const [givenName = '', familyName = ''] = name.split(' ')
    const settledOn = addDays(startedOn, -40)
    const one = { ...person, givenName, familyName, startedOn, settledOn, family: [] }
    const id = await createParticipant(tx, GRANLI, one, 90 + n, staff['fri-vind'] ?? '')
    members.push({ id, name, startedOn })
  }
  await createGroup(
    { tx, municipalityId: GRANLI, today, deciderId: staff['fri-vind'] ?? '' },
    {
      name: 'Norsk og arbeid',
      kind: 'CLASS',
      room: 'Biblioteket',
      teacherId: staff['sikker-fot'] ?? '',
      weekdays: [1, 2, 3, 4, 5],
      startMinute: 9 * 60,
      members,
      forgotten: () => false,
    },
  )
  await seedSettings(tx, GRANLI, today)
}

/** Granli: a small neighbour with one class, so that a whole month can be walked through in minutes. */
export const seedGranli = () => asMunicipality(GRANLI, seedPeople)
