// The demonstration: one municipality with sixty synthetic people at every stage of the case, and a neighbour.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Role } from '#lib/platform/access'
import { toColumn, toNullableColumn } from '#lib/platform/civil-date'
import { today as clock } from '#lib/platform/clock'
import { asMunicipality, database, type Tx } from '#lib/platform/database'
import { env } from '#lib/platform/env'
import { encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'
import type { Caller } from '#lib/platform/use-case'
import { addDays, addMonths, type LocalDate, yearOf } from '#lib/values/local-date'
import { firstDay, monthOf, previousMonth } from '#lib/values/month'
import { personas } from '../scripts/tools/personas.mjs'
import { changeClosedMonth, closeMonth } from './seed/closed-month'
import { createGroup } from './seed/groups'
import { syntheticDuf, syntheticIdentity } from './seed/identity'
import { type Person, people } from './seed/people'

const FJORDVIK = '9901'
const GRANLI = '9902'
const today = clock()

const createMunicipalities = async () => {
  const owner = new pg.Client({ connectionString: process.env.SEED_DATABASE_URL })
  await owner.connect()
  for (const [id, name] of [
    [FJORDVIK, 'Fjordvik'],
    [GRANLI, 'Granli'],
  ]) {
    await owner.query("SELECT set_config('app.municipality_id', $1, false)", [id])
    await owner.query('INSERT INTO "Municipality" ("id", "nameNb", "nameNn") VALUES ($1, $2, $2)', [id, name])
  }
  await owner.end()
}

const createStaff = async (tx: Tx, municipalityId: string) => {
  const ids: Record<string, string> = {}
  const extra = { sub: 'rolig-hav', name: 'Rolig Hav', municipality: FJORDVIK, roles: ['adviser'] }
  for (const { sub, name, roles } of [...personas, extra].filter(
    ({ municipality }) => municipality === municipalityId,
  )) {
    const { id } = await tx.staffUser.create({
      data: { municipalityId, issuer: env().OIDC_ISSUER, subject: sub, name, roles },
    })
    ids[sub] = id
  }
  return ids
}

const createParticipant = async (
  tx: Tx,
  municipalityId: string,
  person: Person,
  serial: number,
  adviserId: string,
) => {
  const id = randomUUID()
  const { family, ground, startedOn, group, mine, bornOn, settledOn, ...rest } = person
  const digits = serial % 5 === 4 ? syntheticDuf(serial) : syntheticIdentity(bornOn, serial)
  await tx.participant.create({
    data: {
      ...rest,
      municipalityId,
      id,
      caseNumber: `${yearOf(settledOn)}/${String(100 + serial).padStart(4, '0')}`,
      birthDate: toColumn(bornOn),
      citizenship: 'THIRD_COUNTRY',
      understoodLanguages:
        rest.language === 'en' ? ['en'] : [rest.language, ...(serial % 3 === 0 ? ['en'] : [])],
      interpreterNeeded: rest.language !== 'en',
      settledOn: toColumn(settledOn),
      settledByAgreement: true,
      adviserId,
      programmeStartedOn: toNullableColumn(startedOn),
      identifiers: {
        create: {
          kind: digits.length === 12 ? 'DUF' : 'FODSELSNUMMER',
          lookup: identityLookup(municipalityId, digits),
          ...encryptIdentity(municipalityId, digits),
        },
      },
      permits: {
        create: {
          ground,
          grantedOn: toColumn(addMonths(settledOn, -1)),
          validTo: toColumn(addMonths(settledOn, 35)),
        },
      },
      family: {
        create: family.map(({ relation, birthDate, fromDate, programmeStartedOn }) => ({
          relation,
          birthDate: toNullableColumn(birthDate),
          fromDate: toNullableColumn(fromDate),
          programmeStartedOn: toNullableColumn(programmeStartedOn),
        })),
      },
    },
  })
  return id
}

type Member = { id: string; name: string; startedOn: LocalDate; group: string }

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

const seedFjordvik = async (tx: Tx) => {
  const staff = await createStaff(tx, FJORDVIK)
  const everyone = people(today)
  const members: Member[] = []
  for (const [serial, person] of everyone.entries()) {
    const adviserId = (person.mine ? staff['mild-havn'] : staff['rolig-hav']) ?? ''
    const id = await createParticipant(tx, FJORDVIK, person, serial, adviserId)
    if (person.startedOn && person.group) {
      const name = `${person.givenName} ${person.familyName}`
      members.push({ id, name, startedOn: person.startedOn, group: person.group })
    }
  }
  await seedGroups(tx, staff, members)
  await seedLeave(tx, staff, members)
  await tx.setting.createMany({
    data: [
      {
        municipalityId: FJORDVIK,
        key: 'declarationInForceFrom',
        value: addMonths(today, -6),
        reference: 'Tenkt resolusjon, bare for utprøving (lov 12.6.2026 nr. 23)',
      },
      {
        municipalityId: FJORDVIK,
        key: 'draftTranslationsAllowed',
        value: Object.fromEntries(
          declarationLanguages
            .filter((language) => language !== 'nb')
            .map((language) => [language, 'Tillatt for utprøving med oppdiktede personer']),
        ),
        reference: 'Stødig Berg, bare for utprøving',
      },
    ],
  })
  return { staff, members }
}

/** The month before last is closed, and one of its facts has changed since. */
const seedClosedMonth = async ({ staff, members }: Awaited<ReturnType<typeof seedFjordvik>>) => {
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
}

await createMunicipalities()
await seedClosedMonth(await asMunicipality(FJORDVIK, seedFjordvik))
await asMunicipality(GRANLI, async (tx) => {
  const staff = await createStaff(tx, GRANLI)
  const [person] = people(today)
  if (person)
    await createParticipant(
      tx,
      GRANLI,
      { ...person, givenName: 'Fjern', familyName: 'Fugl' },
      90,
      staff['fri-vind'] ?? '',
    )
})
await database().$disconnect()
