import type { Text } from '#lib/i18n/text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

/** What is done with a case's rows when their time is over. */
export type Keeping = 'PRESERVE' | 'DELETE'

export type DataGroup = {
  readonly title: Text
  readonly purpose: Text
  readonly basis: string
  /** Columns that may tell of someone else than the participant: hidden unless a person decides otherwise. */
  readonly others: readonly string[]
  /** Columns in a person's own words: to be read through before they are handed out. */
  readonly prose: readonly string[]
  readonly keeping: Keeping
}

const task = 'personvernforordningen art. 6 nr. 1 e, integreringsloven § 46'
const special = `${task}; art. 9 nr. 2 g`
const accountability = 'personvernforordningen art. 5 nr. 2 og art. 6 nr. 1 c, forvaltningsloven § 11 a'

const group = (
  title: Text,
  purpose: Text,
  rest: Partial<Pick<DataGroup, 'basis' | 'others' | 'prose' | 'keeping'>> = {},
): DataGroup => ({ title, purpose, basis: task, others: [], prose: [], keeping: 'PRESERVE', ...rest })

const register = text('Å vite hvem saken gjelder', 'Å vite kven saka gjeld')
const right = text('Å vurdere rett og plikt etter loven', 'Å vurdere rett og plikt etter lova')
const train = text('Å gi opplæring i norsk og samfunnskunnskap', 'Å gi opplæring i norsk og samfunnskunnskap')
const pay = text('Å beregne og betale stønad', 'Å rekne ut og betale stønad')
const answer = text(
  'Å kunne vise hvem som har sett og gjort hva',
  'Å kunne vise kven som har sett og gjort kva',
)

/** What is kept about a participant, table by table: why, on what legal basis, and for how long. */
const groups: Readonly<Record<string, DataGroup>> = {
  Participant: group(text('Personen', 'Personen'), register),
  Identifier: group(text('Identitetsnumre', 'Identitetsnummer'), register),
  Permit: group(text('Oppholdstillatelser', 'Opphaldsløyve'), right),
  FamilyMember: group(
    text('Familie', 'Familie'),
    text('Å beregne rettigheter som avhenger av familien', 'Å rekne ut rettar som er avhengige av familien'),
    {
      others: ['birthDate', 'fromDate', 'toDate', 'programmeStartedOn', 'programmeEndedOn'],
    },
  ),
  EligibilityAssessment: group(text('Vurderinger av rett og plikt', 'Vurderingar av rett og plikt'), right),
  ProgrammeEffect: group(
    text('Stans, forlengelse og slutt på programmet', 'Stans, forlenging og slutt på programmet'),
    text('Å vite når programmet varer', 'Å vite når programmet varer'),
  ),
  Plan: group(
    text('Integreringsplaner', 'Integreringsplanar'),
    text('Å lage og følge opp planen', 'Å lage og følgje opp planen'),
    {
      prose: [
        'longTermGoals',
        'elementsJustification',
        'effectJustification',
        'participantView',
        'goalReasonText',
        'changeReason',
        'capacityReason',
      ],
    },
  ),
  PlanElement: group(
    text('Planens innhold', 'Innhaldet i planen'),
    text('Å lage og følge opp planen', 'Å lage og følgje opp planen'),
    { prose: ['because'] },
  ),
  Agreement: group(
    text('Erklæringer og kontrakter', 'Erklæringar og kontraktar'),
    text('Å dokumentere avtalen', 'Å dokumentere avtalen'),
  ),
  SigningMeeting: group(
    text('Møter om signering', 'Møte om signering'),
    text('Å vise hvordan avtalen ble lest og signert', 'Å vise korleis avtalen vart lesen og signert'),
    {
      others: ['interpreterName', 'interpreterNumber', 'witness'],
      prose: ['refusalReason', 'postponedReason', 'unqualifiedReason', 'noInterpreterReason'],
    },
  ),
  RefusedSubmission: group(
    text('Svar fra nettbrettet som ikke ble tatt imot', 'Svar frå nettbrettet som ikkje vart tekne imot'),
    text('Å vise hva som skjedde i møtet', 'Å vise kva som hende i møtet'),
    { others: ['given'] },
  ),
  RefusalDecision: group(
    text(
      'Hva lederen avgjorde da erklæringen ikke ble signert',
      'Kva leiaren avgjorde då erklæringa ikkje vart signert',
    ),
    text('Å følge opp samtalen', 'Å følgje opp samtalen'),
    { prose: ['reason'] },
  ),
  Document: group(
    text('Dokumenter', 'Dokument'),
    text('Å bevare vedtak og avtaler', 'Å ta vare på vedtak og avtalar'),
  ),
  Enrolment: group(
    text('Klasser og grupper', 'Klassar og grupper'),
    text('Å gi opplæring og tiltak', 'Å gi opplæring og tiltak'),
    { keeping: 'DELETE' },
  ),
  AttendanceMark: group(
    text('Fremmøte', 'Frammøte'),
    text('Å følge fravær etter loven', 'Å følgje fråvær etter lova'),
    {
      basis: special,
      prose: ['reason'],
      keeping: 'DELETE',
    },
  ),
  Leave: group(text('Permisjoner', 'Permisjonar'), text('Å avgjøre permisjon', 'Å avgjere permisjon'), {
    basis: special,
    prose: ['reason'],
  }),
  TrainingFile: group(text('Opplæringssak', 'Opplæringssak'), train),
  TrainingEntry: group(
    text('Norskmål, prøver, fritak og betaling', 'Norskmål, prøver, fritak og betaling'),
    train,
    { basis: special, prose: ['reason'] },
  ),
  CourseWait: group(text('Venteliste til kurs', 'Venteliste til kurs'), train, { keeping: 'DELETE' }),
  GuidanceNote: group(
    text('Notater fra veiledning', 'Notat frå rettleiing'),
    text('Å huske det deltakeren ba om', 'Å hugse det deltakaren bad om'),
    { basis: 'personvernforordningen art. 6 nr. 1 a', prose: ['text'], keeping: 'DELETE' },
  ),
  StipendPayment: group(text('Stønad', 'Stønad'), pay),
  StipendLine: group(text('Linjer i stønaden', 'Linjer i stønaden'), pay),
  StipendBenefit: group(text('Andre ytelser', 'Andre ytingar'), pay, { basis: special, prose: ['source'] }),
  StipendWork: group(text('Lønnet arbeid i programmet', 'Lønt arbeid i programmet'), pay),
  PrivacyRequest: group(
    text('Det personen har bedt om', 'Det personen har bede om'),
    text('Å rette, begrense og respektere reservasjoner', 'Å rette, avgrense og respektere reservasjonar'),
    {
      basis: 'personvernforordningen art. 6 nr. 1 c, art. 16 og 18; integreringsforskriften § 62',
      prose: ['wish', 'answer'],
    },
  ),
  ArchiveReceipt: group(
    text('Kvitteringer fra arkivet', 'Kvitteringar frå arkivet'),
    text('Å vise at saken er arkivert', 'Å vise at saka er arkivert'),
    { basis: 'personvernforordningen art. 6 nr. 1 c, arkivlova' },
  ),
  CaseOpening: group(text('Hvem har åpnet saken', 'Kven har opna saka'), answer, {
    basis: accountability,
    prose: ['reason'],
  }),
  CaseGrant: group(
    text('Hvem har hatt tilgang til den skjermede saken', 'Kven har hatt tilgang til den skjerma saka'),
    answer,
    { basis: accountability, prose: ['reason'] },
  ),
  CaseBan: group(text('Inhabilitet', 'Inhabilitet'), answer, { basis: accountability }),
  AuditEvent: group(text('Logg', 'Logg'), answer, { basis: accountability }),
}

/** What holds for a table that has no words of its own. */
const otherwise = (table: string): DataGroup =>
  group(text(table, table), text('Å behandle saken', 'Å behandle saka'), {
    prose: ['reason', 'note', 'text', 'comment'],
  })

export const dataGroup = (table: string): DataGroup => groups[table] ?? otherwise(table)

/** The tables in the order in which they are read; those without words come last. */
export const inOrder = (tables: readonly string[]): readonly string[] => {
  const known = Object.keys(groups)
  const place = (table: string) => (known.includes(table) ? known.indexOf(table) : known.length)
  return [...tables].sort((a, b) => place(a) - place(b) || a.localeCompare(b))
}
