import type { LocalDate } from '#lib/values/local-date'
import { formatDate, formatLongDate, formatShortDate } from '../format'
import type { Text } from '../text'

type Task = { readonly title: Text; readonly action: Text }

export const workTexts = {
  walk: { nb: 'Bla', nn: 'Bla' },
  open: { nb: 'åpne', nn: 'opne' },
  mostFirst: {
    nb: 'Det som betyr mest for deltakeren, står først.',
    nn: 'Det som betyr mest for deltakaren, står først.',
  },
  over: { nb: 'Over fristen', nn: 'Over fristen' },
  today: { nb: 'I dag', nn: 'I dag' },
  week: { nb: 'Denne uken', nn: 'Denne veka' },
  soon: { nb: 'Neste 14 dager', nn: 'Neste 14 dagar' },
  dayTitle: { nb: 'Dagen din', nn: 'Dagen din' },
  noSessions: { nb: 'Ingen økter på timeplanen i dag.', nn: 'Ingen økter på timeplanen i dag.' },
  notRegistered: { nb: 'ikke ført', nn: 'ikkje ført' },
  time: { nb: 'Tid', nn: 'Tid' },
  group: { nb: 'Gruppe', nn: 'Gruppe' },
  room: { nb: 'Rom', nn: 'Rom' },
  present: { nb: 'Til stede', nn: 'Til stades' },
  nextStep: { nb: 'Neste steg', nn: 'Neste steg' },
  rightNow: { nb: 'Akkurat nå', nn: 'Akkurat no' },
  attendanceLately: { nb: 'Fremmøte, siste 4 uker', nn: 'Frammøte, siste 4 veker' },
  caseload: { nb: 'Mine deltakere', nn: 'Mine deltakarar' },
  showAll: { nb: 'Vis alle', nn: 'Vis alle' },
  all: { nb: 'Alle', nn: 'Alle' },
  needsSomething: { nb: 'Trenger noe', nn: 'Treng noko' },
  beforeStart: { nb: 'Før start', nn: 'Før start' },
  filter: { nb: 'Utvalg av deltakere', nn: 'Utval av deltakarar' },
  nothing: { nb: 'Ingenting haster.', nn: 'Ingenting hastar.' },
  nobodyYet: { nb: 'Du har ingen deltakere ennå.', nn: 'Du har ingen deltakarar enno.' },
  nobodyHere: { nb: 'Ingen i dette utvalget.', nn: 'Ingen i dette utvalet.' },
  seeParticipants: { nb: 'Se alle deltakere', nn: 'Sjå alle deltakarar' },
  seeRules: { nb: 'Se lovverk og satser', nn: 'Sjå lovverk og satsar' },
} as const satisfies Record<string, Text>

export const assessTask: Task = {
  title: { nb: 'Vurder rett og plikt', nn: 'Vurder rett og plikt' },
  action: { nb: 'Vurder', nn: 'Vurder' },
}
export const planTask: Task = {
  title: { nb: 'Lag integreringsplanen', nn: 'Lag integreringsplanen' },
  action: { nb: 'Lag plan', nn: 'Lag plan' },
}
export const decideTask: Task = {
  title: { nb: 'Gjør ferdig og sett planen', nn: 'Gjer ferdig og set planen' },
  action: { nb: 'Åpne planen', nn: 'Opne planen' },
}
/** A vedtak of a plan that is set: `Skriv vedtaket: integreringsplan`. */
export const writeTask = (kind: Text): Task => ({
  title: {
    nb: `Skriv vedtaket: ${kind.nb.toLowerCase()}`,
    nn: `Skriv vedtaket: ${kind.nn.toLowerCase()}`,
  },
  action: { nb: 'Skriv vedtaket', nn: 'Skriv vedtaket' },
})
export const writeWhy: Text = {
  nb: 'Planen er satt, men vedtaket med brev er ikke skrevet. En annen godkjenner det.',
  nn: 'Planen er sett, men vedtaket med brev er ikkje skrive. Ein annan godkjenner det.',
}
export const signTask: Task = {
  title: { nb: 'Signer erklæringen med deltakeren', nn: 'Signer erklæringa med deltakaren' },
  action: { nb: 'Start signering', nn: 'Start signering' },
}
export const followUpTask: Task = {
  title: { nb: 'Snakk om erklæringen på nytt', nn: 'Snakk om erklæringa på nytt' },
  action: { nb: 'Åpne erklæringen', nn: 'Opne erklæringa' },
}
export const reviewTask: Task = {
  title: { nb: 'Gå gjennom planen', nn: 'Gå gjennom planen' },
  action: { nb: 'Start samtale', nn: 'Start samtale' },
}
export const finishPlanTask: Task = {
  title: { nb: 'Gjør ferdig den nye planen', nn: 'Gjer ferdig den nye planen' },
  action: { nb: 'Åpne planen', nn: 'Opne planen' },
}
export const absenceTask = (count: number): Task => ({
  title: { nb: `Avklar ${count} fravær`, nn: `Avklar ${count} fråvær` },
  action: { nb: 'Avklar fravær', nn: 'Avklar fråvær' },
})
export const registerTask = (group: string): Task => ({
  title: { nb: `Før fremmøte for ${group}`, nn: `Før frammøte for ${group}` },
  action: { nb: 'Før fremmøte', nn: 'Før frammøte' },
})

export const settledWhy = (settledOn: LocalDate, due: LocalDate): Text => ({
  nb: `Bosatt ${formatDate(settledOn)}. Tre måneder går ut ${formatLongDate(due, 'nb')}.`,
  nn: `Busett ${formatDate(settledOn)}. Tre månader går ut ${formatLongDate(due, 'nn')}.`,
})
export const planSetWhy = (decidedOn: LocalDate): Text => ({
  nb: `Planen ble satt ${formatDate(decidedOn)}. Erklæringen er ikke signert.`,
  nn: `Planen vart sett ${formatDate(decidedOn)}. Erklæringa er ikkje signert.`,
})
export const sheetTask: Task = {
  title: { nb: 'Legg ved arket som ble signert', nn: 'Legg ved arket som vart signert' },
  action: { nb: 'Åpne erklæringen', nn: 'Opne erklæringa' },
}
export const sheetWhy: Text = {
  nb: 'Det er signert på papir, og det skannede arket er ikke i saken.',
  nn: 'Det er signert på papir, og det skanna arket er ikkje i saka.',
}
export const leaderTask: Task = {
  title: {
    nb: 'Avgjør hva som skjer etter nei til å signere',
    nn: 'Avgjer kva som skjer etter nei til å signere',
  },
  action: { nb: 'Åpne erklæringen', nn: 'Opne erklæringa' },
}
export const leaderDecidesWhy: Text = {
  nb: 'Deltakeren ville ikke signere, og kommunen har valgt at lederen avgjør. Program og stønad er som før.',
  nn: 'Deltakaren ville ikkje signere, og kommunen har valt at leiaren avgjer. Program og stønad er som før.',
}
export const leaderWhy: Text = {
  nb: 'Deltakeren ville ikke signere. Lederen avgjør hva som skjer nå.',
  nn: 'Deltakaren ville ikkje signere. Leiaren avgjer kva som skjer no.',
}
export const refusedWhy: Text = {
  nb: 'Deltakeren ville ikke signere. Det er avtalt en ny samtale.',
  nn: 'Deltakaren ville ikkje signere. Det er avtalt ein ny samtale.',
}
export const reviewWhy = (decidedOn: LocalDate): Text => ({
  nb: `Planen er fra ${formatDate(decidedOn)}. Den skal gås gjennom jevnlig.`,
  nn: `Planen er frå ${formatDate(decidedOn)}. Han skal gåast gjennom jamleg.`,
})
export const absenceWhy: Text = {
  nb: 'Deltakeren har ikke forklart seg ennå. Uavklart fravær gir aldri trekk.',
  nn: 'Deltakaren har ikkje forklart seg enno. Uavklart fråvær gir aldri trekk.',
}
export const registerWhy = (date: LocalDate, time: string): Text => ({
  nb: `Økten ${formatLongDate(date, 'nb')} kl. ${time} er ikke ført.`,
  nn: `Økta ${formatLongDate(date, 'nn')} kl. ${time} er ikkje ført.`,
})

type MonthStep = 'close' | 'approve' | 'export'

const monthTasks: Readonly<Record<MonthStep, (month: string) => Task>> = {
  close: (month) => ({
    title: { nb: `Lukk ${month}`, nn: `Lukk ${month}` },
    action: { nb: 'Se måneden', nn: 'Sjå månaden' },
  }),
  approve: (month) => ({
    title: { nb: `Godkjenn ${month}`, nn: `Godkjenn ${month}` },
    action: { nb: 'Se og godkjenn', nn: 'Sjå og godkjenn' },
  }),
  export: (month) => ({
    title: { nb: `Hent lønnsfilen for ${month}`, nn: `Hent lønsfila for ${month}` },
    action: { nb: 'Åpne måneden', nn: 'Opne månaden' },
  }),
}
export const monthTask = (step: MonthStep, month: string): Task => monthTasks[step](month)

const monthSteps: Readonly<Record<MonthStep, (month: string) => Text>> = {
  close: (month) => ({
    nb: `Stønaden for ${month} er ikke sendt.`,
    nn: `Stønaden for ${month} er ikkje send.`,
  }),
  approve: (month) => ({
    nb: `Stønaden for ${month} venter på en annen enn den som sendte den.`,
    nn: `Stønaden for ${month} ventar på ein annan enn den som sende han.`,
  }),
  export: (month) => ({ nb: `Stønaden for ${month} er godkjent.`, nn: `Stønaden for ${month} er godkjend.` }),
}
export const monthWhy = (step: MonthStep, month: string, payday: LocalDate): Text => {
  const { nb, nn } = monthSteps[step](month)
  const day = formatShortDate(payday)
  return { nb: `${nb} Lønn kjøres ${day}`, nn: `${nn} Løn blir køyrd ${day}` }
}

export const participants = (count: number): Text => ({
  nb: count === 1 ? '1 deltaker' : `${count} deltakere`,
  nn: count === 1 ? '1 deltakar' : `${count} deltakarar`,
})

/** What waits, in one sentence. */
export const waitingInAll = (count: number, over: number): Text => {
  if (count === 0) return { nb: 'Ingen oppgaver venter.', nn: 'Ingen oppgåver ventar.' }
  const late = over > 0 ? `, ${over} er over fristen` : ''
  return {
    nb: `${count} ${count === 1 ? 'oppgave' : 'oppgaver'} venter${late}.`,
    nn: `${count} ${count === 1 ? 'oppgåve' : 'oppgåver'} ventar${late}.`,
  }
}

export const nextDeadlineIs = (due: LocalDate, who: string | null): Text => {
  const of = who ? ` for ${who}` : ''
  return {
    nb: `Neste frist er ${formatShortDate(due)}${of}`,
    nn: `Neste frist er ${formatShortDate(due)}${of}`,
  }
}

export const presentOf = (present: number, members: number): Text => ({
  nb: `${present} av ${members}`,
  nn: `${present} av ${members}`,
})

export const invalidIn = (month: string): Text => ({
  nb: `Ugyldig fravær i ${month}`,
  nn: `Ugyldig fråvær i ${month}`,
})
export const stipendFor = (month: string): Text => ({ nb: `Stønad for ${month}`, nn: `Stønad for ${month}` })
export const days = (count: number): Text => ({
  nb: count === 1 ? '1 dag' : `${count} dager`,
  nn: count === 1 ? '1 dag' : `${count} dagar`,
})
