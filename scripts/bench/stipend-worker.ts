// Calculates the month of each municipality it is told of, in a process of its own.
import { runMonth } from '#lib/stipend/run-month'
import { localDate } from '#lib/values/local-date'
import { COUNTRY_DAY, COUNTRY_MONTH } from './country'

export type Place = { readonly id: string; readonly by: string; readonly people: number }
export type Told = { readonly id: string; readonly fault: string | null; readonly rss: number }

const calculate = async ({ id, by }: Place): Promise<string | null> => {
  const actor = { id: by, name: 'Rolig Hav', municipalityId: id, roles: ['payroll'] as const }
  const answer = await runMonth({ actor, today: localDate(COUNTRY_DAY) }, { month: COUNTRY_MONTH })
  return answer.ok ? null : answer.refusal.code
}

process.on('message', (place: Place) => {
  calculate(place)
    .catch(String)
    .then((fault) => process.send?.({ id: place.id, fault, rss: process.memoryUsage().rss } satisfies Told))
})
