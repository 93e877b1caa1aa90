// The demonstration: one municipality with sixty synthetic people at every stage of the case, and a neighbour.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { toColumn, toNullableColumn } from '#lib/platform/civil-date'
import { today as clock } from '#lib/platform/clock'
import { asMunicipality, database, type Tx } from '#lib/platform/database'
import { env } from '#lib/platform/env'
import { encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'
import { addDays, addMonths, type LocalDate, yearOf } from '#lib/values/local-date'
import { monthOf, previousMonth } from '#lib/values/month'
import { personas } from '../scripts/tools/personas.mjs'
import { createGroup, type Scripted } from './seed/groups'
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

/** What the month-close must show: fifteen invalid days, three that nobody has explained, a few single ones. */
const scripted: Scripted = (name, date) => {
  if (monthOf(date) !== previousMonth(monthOf(today))) return null
  const day = Number(date.slice(8))
  const reason = 'Møtte ikke, og svarte ikke på spørsmål om fraværet.'
  if (name === 'Stille Måne') return { code: 'INVALID', absentQuarters: 12, reason }
  if (name === 'Lystig Hav' && day >= 20 && day <= 24) return { code: 'UNEXPLAINED', absentQuarters: 12 }
  if (name === 'Modig Bjørk' && date === firstWorkingDay(date, 9))
    return { code: 'INVALID', absentQuarters: 12, reason }
  if (name === 'Snill Sky' && date === firstWorkingDay(date, 12))
    return { code: 'INVALID', absentQuarters: 8, reason }
  return null
}

const firstWorkingDay = (date: LocalDate, from: number): LocalDate => {
  let candidate = `${date.slice(0, 8)}${String(from).padStart(2, '0')}` as LocalDate
  while (!isWorkday(candidate)) candidate = addDays(candidate, 1)
  return candidate
}

const seedFjordvik = async (tx: Tx) => {
  const staff = await createStaff(tx, FJORDVIK)
  const everyone = people(today)
  const members: { id: string; name: string; startedOn: LocalDate; group: string }[] = []
  for (const [serial, person] of everyone.entries()) {
    const adviserId = (person.mine ? staff['mild-havn'] : staff['rolig-hav']) ?? ''
    const id = await createParticipant(tx, FJORDVIK, person, serial, adviserId)
    if (person.startedOn && person.group) {
      const name = `${person.givenName} ${person.familyName}`
      members.push({ id, name, startedOn: person.startedOn, group: person.group })
    }
  }
  for (const [n, name] of ['Norsk 1B', 'Norsk 2A', 'Norsk 3'].entries()) {
    await createGroup(tx, FJORDVIK, {
      name,
      room: `Rom ${202 + n * 2}`,
      teacherId: staff['lys-morgen'] ?? '',
      members: members.filter(({ group }) => group === name),
      today,
      scripted,
    })
  }
  await tx.setting.createMany({
    data: [
      {
        municipalityId: FJORDVIK,
        key: 'declarationInForceFrom',
        value: addMonths(today, -6),
        reference: 'Tenkt resolusjon, bare for utprøving (lov 12.6.2026 nr. 23)',
      },
    ],
  })
}

await createMunicipalities()
await asMunicipality(FJORDVIK, seedFjordvik)
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
