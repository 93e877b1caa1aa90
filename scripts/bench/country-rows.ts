/**
 * A made-up country, in set-based SQL: each statement makes all the rows of a table. Ids are hashes of what
 * they name, so that the same country is made each time. `$1`: the size of each municipality, as JSON.
 */
const DAYS = `generate_series('2027-02-01'::date, '2027-02-26'::date, '1 day') AS day`
const WORKDAYS = `(SELECT day::date AS day FROM ${DAYS} WHERE extract(isodow FROM day) < 6) days`
const STARTS = '(VALUES (510), (735)) AS starts(minute)'
const QUARTERS = 12
/** The eleven months before, of the municipality with the most people: what a year at a glance reads. */
const EARLIER = `(SELECT day::date AS day FROM generate_series('2026-03-02'::date, '2027-01-29'::date, '1 day') AS day
  WHERE extract(isodow FROM day) < 6) days`
const LARGEST = '(SELECT "id" FROM place ORDER BY "people" DESC LIMIT 1)'

/** A hash in the form of a random uuid: version 4, variant 8. */
const uuid = (...parts: readonly string[]) =>
  `overlay(overlay(md5(concat_ws(' ', ${parts.join(', ')})) placing '4' from 13) placing '8' from 17)::uuid`
const pick = (words: readonly string[], by: string) =>
  `(ARRAY[${words.map((word) => `'${word}'`).join(',')}])[1 + (${by}) % ${words.length}]`

const places = `CREATE TEMP TABLE place AS
  SELECT x."id", x."name", x."people" FROM jsonb_to_recordset($1::jsonb) AS x("id" text, "name" text, "people" int)`

const people = `CREATE TEMP TABLE person AS
  SELECT p."id" AS m, n, (n - 1) / 25 AS class, ${uuid(`'participant'`, 'p."id"', 'n')} AS id,
    ${uuid(`'group'`, 'p."id"', '(n - 1) / 25')} AS group_id,
    ${uuid(`'adviser'`, 'p."id"', '(n - 1) / 30')} AS adviser_id,
    date '2026-03-02' + (n * 7 % 300) AS started
  FROM place p CROSS JOIN LATERAL generate_series(1, p."people") n`

const staff = `INSERT INTO "StaffUser" ("municipalityId", "id", "issuer", "subject", "name", "roles")
  SELECT DISTINCT m, adviser_id, 'made up', adviser_id::text, 'Rolig Hav', ARRAY['adviser'] FROM person`

const participants = `INSERT INTO "Participant" ("municipalityId", "id", "caseNumber", "givenName", "familyName",
    "birthDate", "citizenship", "country", "language", "understoodLanguages", "interpreterNeeded", "education",
    "settledOn", "settledByAgreement", "adviserId", "programmeStartedOn")
  SELECT m, id, '2026/' || lpad(n::text, 5, '0'),
    ${pick(['Vakker', 'Rask', 'Glad', 'Stille', 'Modig', 'Lys', 'Varm', 'Klok'], 'n')},
    ${pick(['Blomst', 'Elv', 'Hei', 'Sky', 'Eng', 'Stein', 'Fugl', 'Bris', 'Foss', 'Vind'], 'n / 3')},
    date '1975-01-01' + (n * 37 % 11000), 'THIRD_COUNTRY', ${pick(['SY', 'UA', 'ER', 'AF'], 'n')},
    ${pick(['ar', 'uk', 'ti', 'fa'], 'n')}, ARRAY[${pick(['ar', 'uk', 'ti', 'fa'], 'n')}], true, 'UPPER_SECONDARY',
    started - 60, true, adviser_id, started
  FROM person`

const permits = `INSERT INTO "Permit" ("municipalityId", "participantId", "ground", "grantedOn", "validTo")
  SELECT m, id, 'UTL_28', started - 90, started + 1000 FROM person`

const identities = `INSERT INTO "Identifier" ("municipalityId", "participantId", "kind", "keyId", "ciphertext", "lookup")
  SELECT m, id, 'DUF', 'k1', sha256(id::text::bytea) || '\\x0000000000000000'::bytea, sha256((m || id)::bytea)
  FROM person`

const families = `INSERT INTO "FamilyMember" ("municipalityId", "participantId", "relation", "birthDate", "fromDate")
  SELECT m, id, 'CHILD', date '2015-01-01' + n % 3000, NULL FROM person WHERE n % 3 = 0
  UNION ALL SELECT m, id, 'SPOUSE', NULL, date '2018-05-01' FROM person WHERE n % 4 = 0`

/** `$1`, `$2`: what the law was asked and answered, as it is stored. */
const assessments = `INSERT INTO "EligibilityAssessment" ("municipalityId", "participantId", "decisionDate",
    "outcome", "input", "result", "assessedAt", "assessedById")
  SELECT m, id, started - 30, $2::jsonb ->> 'outcome', $1::jsonb, $2::jsonb, started - 30, adviser_id FROM person`

const plans = `INSERT INTO "Plan" ("municipalityId", "id", "participantId", "number", "status", "goal", "education",
    "offeredOn", "startsOn", "endsOn", "plannedMonths", "longTermGoals", "norwegianOral", "socialStudiesHours",
    "decidedOn", "decidedById", "reviewBy")
  SELECT m, ${uuid(`'plan'`, 'id')}, id, 1, 'DECIDED', 'WORK', 'UPPER_SECONDARY', started - 20, started,
    started + 365, 12, 'Arbeid som helsefagarbeider', 'B1', 75, started - 10, adviser_id, started + 90 + n % 300
  FROM person`

const elements = `INSERT INTO "PlanElement" ("municipalityId", "planId", "position", "kind", "title",
    "quartersPerWeek", "fromDate", "toDate", "cite", "because")
  SELECT m, ${uuid(`'plan'`, 'id')}, e, ${pick(['NORWEGIAN', 'SOCIAL_STUDIES', 'LIFE_SKILLS', 'WORK', 'WORK'], 'e')},
    'Element ' || e, 30, started, started + 365, 'integreringsloven § 14 a', 'Etter kartleggingen'
  FROM person CROSS JOIN generate_series(0, 3) e`

const groups = `INSERT INTO "StudyGroup" ("municipalityId", "id", "name", "teacherId")
  SELECT DISTINCT m, group_id, 'Norsk ' || class, ${uuid(`'adviser'`, 'm', '0')} FROM person`

const slots = `INSERT INTO "TimetableSlot" ("municipalityId", "groupId", "weekday", "startMinute", "quarters",
    "room", "validFrom")
  SELECT g."municipalityId", g."id", weekday, minute, ${QUARTERS}, 'Rom 2', '2027-02-01'
  FROM "StudyGroup" g CROSS JOIN generate_series(1, 5) weekday CROSS JOIN ${STARTS}`

const enrolments = `INSERT INTO "Enrolment" ("municipalityId", "groupId", "participantId", "fromDate")
  SELECT m, group_id, id, '2027-02-01' FROM person`

const sessionsOn = (
  days: string,
  where: string,
) => `INSERT INTO "GroupSession" ("municipalityId", "id", "groupId",
    "date", "startMinute", "quarters", "room", "people", "registeredAt", "registeredById")
  SELECT g."municipalityId", ${uuid(`'session'`, 'g."id"', 'day', 'minute')}, g."id", day, minute, ${QUARTERS},
    'Rom 2', members.count, day + time '15:00', g."teacherId"
  FROM "StudyGroup" g
  JOIN (SELECT m, group_id, count(*) FROM person GROUP BY 1, 2) members ON m = g."municipalityId" AND group_id = g."id"
  CROSS JOIN ${days} CROSS JOIN ${STARTS} WHERE ${where}`

const sessions = sessionsOn(WORKDAYS, 'true')
const earlierSessions = sessionsOn(EARLIER, `g."municipalityId" = ${LARGEST}`)

/** One in twenty of the days is an absence: egenmelding, legeerklæring, late, ugyldig or still unsettled. */
const marks = `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "code",
    "absentQuarters", "decided", "markedAt", "markedById")
  SELECT m, ${uuid(`'session'`, 'group_id', 'day', 'minute')}, id, day,
    CASE WHEN draw < 20 THEN 'SELF_CERT' WHEN draw < 30 THEN 'MEDICAL' WHEN draw < 40 THEN 'LATE'
      WHEN draw < 48 THEN 'INVALID' WHEN draw < 50 THEN 'UNEXPLAINED' ELSE 'PRESENT' END,
    CASE WHEN draw >= 50 THEN 0 WHEN draw BETWEEN 30 AND 39 THEN 2 ELSE ${QUARTERS} END,
    draw BETWEEN 40 AND 47, day + time '15:00', adviser_id
  FROM (SELECT *, abs(hashtext(id::text || day)) % 1000 AS draw FROM person CROSS JOIN ${WORKDAYS}) drawn
  CROSS JOIN ${STARTS}`

/** One in twenty of the days before was late: of what the law decides about, the screens measure a month. */
const earlierMarks = `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "code",
    "absentQuarters", "markedAt", "markedById")
  SELECT m, ${uuid(`'session'`, 'group_id', 'day', 'minute')}, id, day,
    CASE WHEN draw < 50 THEN 'LATE' ELSE 'PRESENT' END, CASE WHEN draw < 50 THEN 2 ELSE 0 END,
    day + time '15:00', adviser_id
  FROM (SELECT *, abs(hashtext(id::text || day)) % 1000 AS draw FROM person CROSS JOIN ${EARLIER}
    WHERE m = ${LARGEST}) drawn
  CROSS JOIN ${STARTS}`

const municipalities = `INSERT INTO "Municipality" ("id", "nameNb", "nameNn") SELECT "id", "name", "name" FROM place`

/** In this order. Statements with `$` take the values that `country.ts` gives them. */
export const beforeAssessments = [people, municipalities, staff, participants, permits, identities, families]
export const placesTable = places
export const assessmentRows = assessments
export const afterAssessments = [
  plans,
  elements,
  groups,
  slots,
  enrolments,
  sessions,
  marks,
  earlierSessions,
  earlierMarks,
]
