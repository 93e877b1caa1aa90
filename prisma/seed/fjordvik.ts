import type { Role } from '#lib/platform/access'
import { toColumn } from '#lib/platform/civil-date'
import { today as clock } from '#lib/platform/clock'
import { asMunicipality, type Tx } from '#lib/platform/database'
import type { Caller } from '#lib/platform/use-case'
import { addDays, type LocalDate } from '#lib/values/local-date'
import { firstDay, monthOf, previousMonth } from '#lib/values/month'
import { personas } from '../../scripts/tools/personas.mjs'
import { createParticipant, createStaff } from './cases'
import { changeClosedMonth, closeMonth } from './closed-month'
import { seedDecisions } from './decisions'
import { seedElements } from './elements'
import { createGroup } from './groups'
import { people } from './people'
import { type PlannedCase, seedPlan } from './plans'
import { seedSettings } from './settings'
import { createSaturdayCourse, seedOutside, seedTraining } from './training'

const FJORDVIK = '9901'
const today = clock()

type Member = { id: string; name: string; startedOn: LocalDate; group: string }

/** Those who wait for their signing when the demonstration begins. */
const UNSIGNED = ['Vakker Blomst', 'Blid Sti', 'Modig Bjørk']

/** Four places, all taken; two more wait. */
const STUDIES_SOCIETY = ['Stille Måne', 'Rask Elv', 'Klar Bekk', 'Vakker Dag']
const WAITS = ['Lun Vik', 'Fin Regn']

/** Nobody has registered the practice of the third week of last month, nor one class the day before yesterday. */
const thirdWeek = addDays(firstDay(previousMonth(monthOf(today))), 14)
const inThirdWeek = (date: LocalDate) => date >= thirdWeek && date < addDays(thirdWeek, 7)

const seedGroups = async (tx: Tx, staff: Record<string, string>, members: readonly Member[]) => {
  const context = { tx, municipalityId: FJORDVIK, today, deciderId: staff['mild-havn'] ?? '' }
  const teacherId = staff['lys-morgen'] ?? ''
  const lesson = { kind: 'CLASS', weekdays: [1, 2, 3, 4, 5], startMinute: 8 * 60 + 30 } as const
  for (const [n, name] of ['Norsk 1B', 'Norsk 2A', 'Norsk 3'].entries()) {
    await createGroup(context, {
      ...lesson,
      name,
      room: `Rom ${202 + n * 2}`,
      teacherId: name === 'Norsk 3' ? (staff['rolig-hav'] ?? '') : teacherId,
      members: members.filter(({ group }) => group === name),
      forgotten: (date) => name === 'Norsk 1B' && date === addDays(today, -2),
    })
  }
  await createSaturdayCourse(
    context,
    staff['rolig-hav'] ?? '',
    members.filter(({ name }) => STUDIES_SOCIETY.includes(name)),
  )
  await createGroup(context, {
    name: 'Praksis, Fjordvik sykehjem',
    kind: 'PRACTICE',
    room: 'Avdeling B',
    teacherId: staff['mild-havn'] ?? '',
    weekdays: [2, 4],
    startMinute: 12 * 60 + 30,
    members: members.filter(({ name }) => name === 'Glad Hei'),
    forgotten: inThirdWeek,
  })
}

/** A few days of velferdspermisjon while the child starts in kindergarten: the register is filled in beforehand. */
const seedLeave = async (tx: Tx, staff: Record<string, string>, members: readonly Member[]) => {
  const member = members.find(({ name }) => name === 'Frodig Eng')
  if (!member) return
  await tx.leave.create({
    data: {
      municipalityId: FJORDVIK,
      participantId: member.id,
      kind: 'WELFARE',
      fromDate: toColumn(today),
      toDate: toColumn(addDays(today, 2)),
      withStipend: true,
      reason: 'Barnehage',
      details: { reason: 'KINDERGARTEN' },
      decidedOn: toColumn(addDays(today, -9)),
      decidedById: staff['mild-havn'] ?? '',
    },
  })
}

const seedPeople = async (tx: Tx) => {
  const staff = await createStaff(tx, FJORDVIK)
  const everyone = people(today)
  const members: Member[] = []
  const planned: PlannedCase[] = []
  let outside = ''
  for (const [serial, person] of everyone.entries()) {
    const adviserId = (person.mine ? staff['mild-havn'] : staff['rolig-hav']) ?? ''
    const id = await createParticipant(tx, FJORDVIK, person, serial, adviserId)
    const { startedOn, group, language, mine } = person
    const name = `${person.givenName} ${person.familyName}`
    if (name === 'Sterk Alm') outside = id
    if (!startedOn) continue
    if (group) members.push({ id, name, startedOn, group })
    planned.push({ participantId: id, language, startedOn, signed: mine && !UNSIGNED.includes(name) })
  }
  const [someone] = everyone.filter(({ startedOn }) => startedOn === null)
  if (someone) {
    const hidden = {
      ...someone,
      givenName: 'Stille',
      familyName: 'Dal',
      addressProtection: 'STRENGT_FORTROLIG',
    }
    await tx.$executeRaw`SELECT set_config('app.staff_id', ${staff['rolig-hav']}, true)`
    await createParticipant(tx, FJORDVIK, hidden, everyone.length, staff['rolig-hav'] ?? '')
  }
  await seedGroups(tx, staff, members)
  await seedLeave(tx, staff, members)
  await seedSettings(tx, FJORDVIK, today)
  await seedElements(tx, FJORDVIK, staff['stodig-berg'] ?? '')
  return { staff, members, planned, outside }
}

/** While the demonstration is made, one person works in everyone's cases; afterwards the question is asked. */
const setReasonToOpen = (value: 'ALWAYS' | 'NEVER') =>
  asMunicipality(FJORDVIK, (tx) =>
    tx.setting.upsert({
      where: { municipalityId_key: { municipalityId: FJORDVIK, key: 'reasonToOpen' } },
      create: { municipalityId: FJORDVIK, key: 'reasonToOpen', value },
      update: { value },
    }),
  )

/** Fjordvik: people at every stage of the case; the month before last is closed, and changed since. */
export const seedFjordvik = async () => {
  const { staff, members, planned, outside } = await asMunicipality(FJORDVIK, seedPeople)
  await setReasonToOpen('NEVER')
  const caller = (sub: string): Caller => {
    const { name = '', roles = [] } = personas.find((persona) => persona.sub === sub) ?? {}
    const actor = { id: staff[sub] ?? '', name, municipalityId: FJORDVIK, roles: roles as Role[] }
    return { actor, today }
  }
  const closers = {
    adviser: caller('mild-havn'),
    leader: caller('stodig-berg'),
    payroll: caller('klar-skog'),
  }
  const month = previousMonth(previousMonth(monthOf(today)))
  await closeMonth(closers, month)
  const changed = members.find(({ name }) => name === 'Varm Fjell')
  if (changed) await changeClosedMonth(closers, month, changed.id)
  for (const [at, one] of planned.entries()) await seedPlan(closers.adviser, one, at)
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => members.find((member) => member.name === name)?.id ?? [])
  await seedTraining(closers.adviser, { files: idsOf(['Stille Måne', 'Rask Elv']), waiting: idsOf(WAITS) })
  await seedOutside(closers, outside)
  await seedDecisions(closers, planned)
  await setReasonToOpen('ALWAYS')
}
