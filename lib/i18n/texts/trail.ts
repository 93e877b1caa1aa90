import { parseLocalDate } from '#lib/values/local-date'
import { parseMonth } from '#lib/values/month'
import { formatDate, formatMonth } from '../format'
import { spokenLanguage } from '../languages'
import { same, type Text } from '../text'
import { basisTexts } from './access'
import { decisionKindTexts } from './decisions'
import { outcomeTexts } from './eligibility'
import { leaveOutcomeTexts } from './leave'
import { benefitTexts } from './money-facts'
import { requestKinds, requestOutcomes } from './privacy-requests'
import { refusalDecisionWords } from './refusal-decision'
import { type SettingName, settingTexts } from './settings'
import { trainingEvents } from './trail-training'

/** What an event says beside its name: codes, dates and numbers, never a person. */
export type Detail = Readonly<Record<string, unknown>>

const join = (first: Text, more: Text | null): Text =>
  more ? { nb: `${first.nb}: ${more.nb}`, nn: `${first.nn}: ${more.nn}` } : first

const text = (nb: string, nn: string): Text => ({ nb, nn })
const lower = ({ nb, nn }: Text): Text => ({
  nb: nb.charAt(0).toLowerCase() + nb.slice(1),
  nn: nn.charAt(0).toLowerCase() + nn.slice(1),
})

const among = (words: Readonly<Record<string, Text>>, code: unknown): Text | null =>
  (typeof code === 'string' && words[code]) || null

const dayOf = (value: unknown): string => {
  const date = typeof value === 'string' ? parseLocalDate(value) : null
  return date ? formatDate(date) : ''
}

const monthOf = (value: unknown): string => {
  const month = typeof value === 'string' ? parseMonth(value) : null
  return month ? formatMonth(month) : ''
}

const meetingOutcomes: Readonly<Record<string, Text>> = {
  SIGNED: text('signert', 'signert'),
  REFUSED: text('ville ikke signere', 'ville ikkje signere'),
  POSTPONED: text('utsatt', 'utsett'),
}

const agreementKinds: Readonly<Record<string, Text>> = {
  CONTRACT: text('Integreringskontrakten', 'Integreringskontrakten'),
  DECLARATION: text('Integreringserklæringen', 'Integreringserklæringa'),
}

const agreementReady = ({ kind, language }: Detail): Text => {
  const name = among(agreementKinds, kind) ?? text('Erklæringen', 'Erklæringa')
  const tongue = typeof language === 'string' ? spokenLanguage(language) : null
  return {
    nb: `${name.nb} er gjort klar${tongue ? ` på ${tongue.nb}` : ''}`,
    nn: `${name.nn} er gjord klar${tongue ? ` på ${tongue.nn}` : ''}`,
  }
}

const absenceDecided = ({ sessions, outcome }: Detail): Text => {
  const invalid = outcome === 'INVALID'
  const count = Number(sessions)
  const sessionsNb = count === 1 ? '1 økt' : `${count} økter`
  return {
    nb: `Fravær avklart, ${sessionsNb}: ${invalid ? 'ugyldig' : 'gyldig eller til stede'}`,
    nn: `Fråvær avklart, ${sessionsNb}: ${invalid ? 'ugyldig' : 'gyldig eller til stades'}`,
  }
}

const ofDecision =
  (nb: string, nn: string) =>
  ({ kind, number }: Detail): Text => {
    const name = among(decisionKindTexts, kind) ?? text('', '')
    return {
      nb: `${nb}: ${lower(name).nb}, nr. ${number}`,
      nn: `${nn}: ${lower(name).nn}, nr. ${number}`,
    }
  }

/** What happened, in words, by the name of the use case. A use case without words here fails a test. */
export const eventTexts: Readonly<Record<string, (detail: Detail) => Text>> = {
  'participant.registered': () => text('Deltakeren ble registrert', 'Deltakaren vart registrert'),
  'identity.revealed': () => text('Hele identitetsnummeret ble vist', 'Heile identitetsnummeret vart vist'),
  'eligibility.assessed': ({ outcome }) => {
    const words = among(outcomeTexts, outcome)
    return join(text('Rett og plikt ble vurdert', 'Rett og plikt vart vurdert'), words && lower(words))
  },
  'mapping.saved': ({ done }) =>
    done
      ? text('Kartleggingen ble gjort ferdig', 'Kartlegginga vart gjord ferdig')
      : text('Kartleggingen ble endret', 'Kartlegginga vart endra'),
  'plan.generated': () =>
    text('Planen ble laget av opplysningene i saken', 'Planen vart laga av opplysningane i saka'),
  'plan.saved': () => text('Planen ble endret', 'Planen vart endra'),
  'plan.version-opened': ({ number }) =>
    text(`Ny versjon ${number} av planen ble begynt på`, `Ny versjon ${number} av planen vart påbyrja`),
  'plan.decided': ({ number, decidedOn }) =>
    text(
      `Plan, versjon ${number}, ble satt ${dayOf(decidedOn)}`,
      `Plan, versjon ${number}, vart sett ${dayOf(decidedOn)}`,
    ),
  'decision.opened': ofDecision('Vedtak påbegynt', 'Vedtak påbyrja'),
  'decision.refrozen': ofDecision('Fakta frosset på nytt', 'Fakta frosne på nytt'),
  'decision.written': ofDecision('Begrunnelse skrevet', 'Grunngiving skriven'),
  'decision.noticed': ofDecision('Forhåndsvarsel sendt', 'Førehandsvarsel sendt'),
  'decision.heard': ofDecision('Uttalelse registrert', 'Fråsegn registrert'),
  'decision.proposed': ofDecision('Vedtak sendt til godkjenning', 'Vedtak sendt til godkjenning'),
  'decision.recalled': ofDecision('Forslag hentet tilbake', 'Forslag henta tilbake'),
  'decision.returned': ofDecision('Forslag sendt tilbake', 'Forslag sendt tilbake'),
  'decision.approved': ofDecision('Vedtak godkjent', 'Vedtak godkjent'),
  'decision.withdrawn': ofDecision('Utkast til vedtak trukket', 'Utkast til vedtak trekt'),
  'decision.notified': ofDecision('Deltakeren underrettet', 'Deltakaren underretta'),
  'decision.reasoned': ofDecision('Begrunnelse gitt i ettertid', 'Grunngiving gitt i ettertid'),
  'decision.complained': ofDecision('Klage mottatt', 'Klage motteken'),
  'decision.complaint-settled': ofDecision('Klage behandlet', 'Klage behandla'),
  'decision.outcome-recorded': ofDecision('Utfall av klage registrert', 'Utfall av klage registrert'),
  'oversight.sample-drawn': () =>
    text('Saken ble trukket ut i en stikkprøve', 'Saka vart trekt ut i ei stikkprøve'),
  'oversight.sample-fetched': () =>
    text('Saken ble hentet ut til en stikkprøve', 'Saka vart henta ut til ei stikkprøve'),
  'agreement.prepared': agreementReady,
  'agreement.paper-attached': () => text('Skannet ark ble lagt ved', 'Skanna ark vart lagt ved'),
  'copy.offered': () => text('Kopi ble tilbudt med QR-kode', 'Kopi vart tilbydd med QR-kode'),
  'copy.fetched': () => text('Kopien ble hentet', 'Kopien vart henta'),
  'agreement.meeting-recorded': ({ outcome }) =>
    join(text('Møte om erklæringen', 'Møte om erklæringa'), among(meetingOutcomes, outcome)),
  'translation.saved': ({ language, number, status }) =>
    text(
      `Oversettelsen til ${language}, versjon ${number}, ble lagret (${status})`,
      `Omsetjinga til ${language}, versjon ${number}, vart lagra (${status})`,
    ),
  'translation.draft-allowed': ({ language, allowed }) =>
    allowed
      ? text(
          `Signering av utkast på ${language} ble tillatt`,
          `Signering av utkast på ${language} vart tillaten`,
        )
      : text(
          `Signering av utkast på ${language} ble ikke lenger tillatt`,
          `Signering av utkast på ${language} vart ikkje lenger tillaten`,
        ),
  'room.opened': () => text('Erklæringen ble vist på nettbrett', 'Erklæringa vart vist på nettbrett'),
  'room.rested': () => text('Lesingen av erklæringen tok pause', 'Lesinga av erklæringa tok pause'),
  'refusal.decided': ({ decision }) =>
    join(
      text('Lederen avgjorde hva som skjer', 'Leiaren avgjorde kva som skjer'),
      among(refusalDecisionWords, decision),
    ),
  'room.submission-kept': () =>
    text(
      'Et svar fra nettbrettet ble ikke tatt imot, og er lagret som bevis',
      'Eit svar frå nettbrettet vart ikkje teke imot, og er lagra som bevis',
    ),
  'room.closed': () => text('Nettbrettet ble låst', 'Nettbrettet vart låst'),
  'attendance.recorded': ({ date }) =>
    text(`Fremmøtet ${dayOf(date)} ble ført`, `Frammøtet ${dayOf(date)} vart ført`),
  'absence.decided': absenceDecided,
  'pocket-card.issued': () => text('Nytt lommekort', 'Nytt lommekort'),
  'absence.reported': ({ date }) =>
    text(`Deltakeren meldte fravær ${dayOf(date)}`, `Deltakaren melde fråvær ${dayOf(date)}`),
  'absence.asked': ({ answerBy }) =>
    text(
      `Deltakeren ble spurt om fravær, svarfrist ${dayOf(answerBy)}`,
      `Deltakaren vart spurd om fråvær, svarfrist ${dayOf(answerBy)}`,
    ),
  'report-link.issued': ({ fromDate, toDate }) =>
    text(
      `Lenke for å melde fremmøte ${dayOf(fromDate)}–${dayOf(toDate)}`,
      `Lenke for å melde frammøte ${dayOf(fromDate)}–${dayOf(toDate)}`,
    ),
  'report-link.revoked': () =>
    text('Lenke for å melde fremmøte trukket tilbake', 'Lenke for å melde frammøte trekt tilbake'),
  'attendance.reported': ({ date }) =>
    text(
      `Fremmøtet ${dayOf(date)} ble meldt gjennom en lenke`,
      `Frammøtet ${dayOf(date)} vart meldt gjennom ei lenkje`,
    ),
  'attendance.imported': ({ sessions }) =>
    text(`Fremmøte lest inn fra fil, ${sessions} økter`, `Frammøte lese inn frå fil, ${sessions} økter`),
  'absence.document-attached': () => text('Dokument lagt ved fravær', 'Dokument lagt ved fråvær'),
  'group.created': () => text('Gruppe opprettet', 'Gruppe oppretta'),
  'group.teacher-set': () => text('Læreren for gruppen ble satt', 'Læraren for gruppa vart sett'),
  'group.timetable-set': ({ validFrom }) =>
    text(`Timeplan fra ${dayOf(validFrom)}`, `Timeplan frå ${dayOf(validFrom)}`),
  'group.enrolled': ({ fromDate }) =>
    text(`Deltaker meldt inn fra ${dayOf(fromDate)}`, `Deltakar meld inn frå ${dayOf(fromDate)}`),
  'group.enrolment-ended': ({ lastDay }) =>
    text(`Deltaker meldt ut, siste dag ${dayOf(lastDay)}`, `Deltakar meld ut, siste dag ${dayOf(lastDay)}`),
  'group.substitute-set': ({ fromDate, toDate }) =>
    text(`Vikar ${dayOf(fromDate)}–${dayOf(toDate)}`, `Vikar ${dayOf(fromDate)}–${dayOf(toDate)}`),
  'calendar.days-closed': ({ fromDate, toDate }) =>
    text(
      `Uten undervisning ${dayOf(fromDate)}–${dayOf(toDate)}`,
      `Utan undervisning ${dayOf(fromDate)}–${dayOf(toDate)}`,
    ),
  'calendar.days-opened': () =>
    text('Dager uten undervisning tatt bort', 'Dagar utan undervisning tekne bort'),
  'absence.circumstance-set': () =>
    text('Forhold som endrer fraværskvotene registrert', 'Forhold som endrar fråværskvotane registrert'),
  'absence.circumstance-ended': () =>
    text('Forhold som endrer fraværskvotene avsluttet', 'Forhold som endrar fråværskvotane avslutta'),
  'leave.granted': ({ fromDate, toDate, outcome = 'GRANTED' }) =>
    join(
      text(
        `Permisjon eller sykdom ${dayOf(fromDate)}–${dayOf(toDate)}`,
        `Permisjon eller sjukdom ${dayOf(fromDate)}–${dayOf(toDate)}`,
      ),
      among(leaveOutcomeTexts, outcome),
    ),
  ...trainingEvents,
  'stipend.calculated': ({ month }) =>
    text(`Stønaden for ${monthOf(month)} ble beregnet`, `Stønaden for ${monthOf(month)} vart rekna ut`),
  'stipend.exception-resolved': ({ month }) =>
    text(
      `Et unntak i stønaden for ${monthOf(month)} ble løst`,
      `Eit unntak i stønaden for ${monthOf(month)} vart løyst`,
    ),
  'stipend.sent': ({ month }) =>
    text(
      `Stønaden for ${monthOf(month)} ble sendt til godkjenning`,
      `Stønaden for ${monthOf(month)} vart send til godkjenning`,
    ),
  'stipend.returned': ({ month }) =>
    text(
      `Stønaden for ${monthOf(month)} ble sendt tilbake`,
      `Stønaden for ${monthOf(month)} vart send tilbake`,
    ),
  'stipend.approved': ({ month }) =>
    text(`Stønaden for ${monthOf(month)} ble godkjent`, `Stønaden for ${monthOf(month)} vart godkjend`),
  'stipend.benefit-recorded': ({ kind }) =>
    join(text('En annen ytelse ble registrert', 'Ei anna yting vart registrert'), among(benefitTexts, kind)),
  'stipend.benefit-ended': ({ kind, how }) =>
    join(
      how === 'WITHDRAW'
        ? text('En ytelse som var feil, ble tatt bort', 'Ei yting som var feil, vart teken bort')
        : text('En ytelse ble avsluttet', 'Ei yting vart avslutta'),
      among(benefitTexts, kind),
    ),
  'stipend.work-recorded': ({ month }) =>
    text(
      `Lønnet arbeid i programmet ble registrert for ${monthOf(month)}`,
      `Lønt arbeid i programmet vart registrert for ${monthOf(month)}`,
    ),
  'stipend.mark-corrected': ({ date }) =>
    text(
      `Fremmøtet ${dayOf(date)} ble rettet etter at måneden var godkjent`,
      `Frammøtet ${dayOf(date)} vart retta etter at månaden var godkjend`,
    ),
  'stipend.leave-corrected': ({ fromDate, toDate }) =>
    text(
      `Permisjon ${dayOf(fromDate)}–${dayOf(toDate)} ble registrert etter at måneden var godkjent`,
      `Permisjon ${dayOf(fromDate)}–${dayOf(toDate)} vart registrert etter at månaden var godkjend`,
    ),
  'stipend.exported': ({ month }) =>
    text(`Lønnsfilen for ${monthOf(month)} ble hentet`, `Lønsfila for ${monthOf(month)} vart henta`),
  'setting.set': ({ key }) => {
    const known = typeof key === 'string' && Object.hasOwn(settingTexts, key) ? (key as SettingName) : null
    return join(
      text('En innstilling ble endret', 'Ei innstilling vart endra'),
      known && settingTexts[known].title,
    )
  },
  'wording.saved': ({ version }) =>
    text(
      `Kommunens ord i en brevmal ble lagret, versjon ${version}`,
      `Orda til kommunen i ein brevmal vart lagra, versjon ${version}`,
    ),
  'wording.taken-into-use': ({ version }) =>
    text(
      `Kommunens ord i en brevmal ble tatt i bruk, versjon ${version}`,
      `Orda til kommunen i ein brevmal vart tekne i bruk, versjon ${version}`,
    ),
  'element.saved': () => text('Et element i biblioteket ble lagret', 'Eit element i biblioteket vart lagra'),
  'municipality.arms-set': ({ removed }) =>
    removed
      ? text('Kommunens våpen ble fjernet', 'Våpenet til kommunen vart fjerna')
      : text('Kommunens våpen ble lagt inn', 'Våpenet til kommunen vart lagt inn'),
  'municipality.changed': () => text('Kommunens utseende ble endret', 'Utsjånaden til kommunen vart endra'),
  'access-request.answered': () => text('Deltakeren fikk innsyn', 'Deltakaren fekk innsyn'),
  'privacy-request.recorded': ({ kind }) =>
    join(text('Deltakeren ba om noe', 'Deltakaren bad om noko'), among(requestKinds, kind)),
  'privacy-request.closed': ({ outcome }) =>
    join(text('Deltakeren fikk svar', 'Deltakaren fekk svar'), among(requestOutcomes, outcome)),
  'archive.exported': () => text('Saken ble eksportert til arkivet', 'Saka vart eksportert til arkivet'),
  'archive.receipts-imported': ({ imported }) =>
    text(`Arkivet kvitterte for ${imported}`, `Arkivet kvitterte for ${imported}`),
  'retention.deleted': ({ deleted }) =>
    text(`${deleted} utgåtte ble slettet`, `${deleted} utgåtte vart sletta`),
  'case.opened': ({ basis }) => join(text('Saken ble åpnet', 'Saka vart opna'), among(basisTexts, basis)),
  'case.opened-with-reason': () => text('Saken ble åpnet, med grunn', 'Saka vart opna, med grunn'),
  'protection.set': ({ addressProtection }) =>
    addressProtection === 'UGRADERT'
      ? text('Adressebeskyttelsen ble opphevet', 'Adressevernet vart oppheva')
      : text('Saken ble skjermet', 'Saka vart skjerma'),
  'protection.granted': ({ toDate }) =>
    text(
      `Noen fikk tilgang til den skjermede saken til ${dayOf(toDate)}`,
      `Nokon fekk tilgang til den skjerma saka til ${dayOf(toDate)}`,
    ),
  'protection.revoked': () =>
    text(
      'En tilgang til den skjermede saken ble tatt tilbake',
      'Ein tilgang til den skjerma saka vart teken tilbake',
    ),
  'disqualification.registered': () =>
    text('En ansatt ble registrert som inhabil', 'Ein tilsett vart registrert som inhabil'),
  'disqualification.lifted': () =>
    text('Registrert inhabilitet ble opphevet', 'Registrert inhabilitet vart oppheva'),
  'caseload.delegated': ({ fromDate, toDate }) =>
    text(
      `Porteføljen fikk vikar ${dayOf(fromDate)}–${dayOf(toDate)}`,
      `Portefølja fekk vikar ${dayOf(fromDate)}–${dayOf(toDate)}`,
    ),
  'caseload.delegation-ended': () =>
    text('Vikaren for porteføljen ble avsluttet', 'Vikaren for portefølja vart avslutta'),
  'session.opened': () => text('Logget inn', 'Logga inn'),
  'session.closed': () => text('Logget ut', 'Logga ut'),
}

/** An event in words; one that is newer than these words is shown by its name. */
export const eventText = (action: string, detail: Detail): Text =>
  eventTexts[action]?.(detail) ?? same(action)

export const trailTexts = {
  title: { nb: 'Logg', nn: 'Logg' },
  lead: {
    nb: 'Alt som er gjort i saken, nyeste først. Loggen kan ikke endres.',
    nn: 'Alt som er gjort i saka, nyaste først. Loggen kan ikkje endrast.',
  },
  when: { nb: 'Når', nn: 'Når' },
  what: { nb: 'Hva', nn: 'Kva' },
  who: { nb: 'Hvem', nn: 'Kven' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend' },
  nothing: { nb: 'Ingenting er gjort i saken ennå.', nn: 'Ingenting er gjort i saka enno.' },
  latest: { nb: 'Siste hendelser', nn: 'Siste hendingar' },
  whole: { nb: 'Hele loggen', nn: 'Heile loggen' },
} as const satisfies Record<string, Text>

/** What an event is called by number, for those who check the chain. */
export const eventNumber = (sequence: number): Text => ({
  nb: `Hendelse nr. ${sequence}`,
  nn: `Hending nr. ${sequence}`,
})
