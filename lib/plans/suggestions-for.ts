import { elementsInUse } from '#lib/elements/elements-in-use'
import { say } from '#lib/i18n/text'
import { taughtIn } from '#lib/i18n/texts/element-library'
import type { Ctx } from '#lib/platform/use-case'
import type { PlanVerdict } from './check-plan'
import { citeOfElement } from './element-cites'
import { fullTimeQuarters } from './full-time'
import type { SuggestionView } from './plan.view'
import type { Plan } from './plan-content'
import { municipalLanguage, participantsOwn } from './plan-facts.repo'
import { elementForm } from './plan-form'
import { type Suggestion, suggestElements } from './suggest-elements'
import { weeklyLoad } from './weekly-load.view'

type Said = { readonly written: 'nb' | 'nn'; readonly track: 'SECTION_13' | 'SECTION_14' }

/** As the plan's form takes it up, in the written form of the municipality's documents. */
const viewOf = ({ element, reasons, from, to }: Suggestion, { written, track }: Said): SuggestionView => {
  const { kind, variant, title, place, provider, quartersPerWeek, sessions, totalQuarters } = element
  const because = element.language
    ? `${element.because} ${say(taughtIn(element.language), written)}`
    : element.because
  return {
    id: element.id,
    provider,
    reasons: reasons.map(({ text, cite = null }) => ({ text, cite })),
    values: elementForm({
      kind,
      variant,
      title,
      place: [place, provider].filter((words) => words !== '').join(', '),
      quartersPerWeek,
      from,
      to,
      sessions,
      totalQuarters,
      cite: citeOfElement(kind, track),
      because,
    }),
  }
}

/** What the municipality's library holds for the plan as it stands. */
export const suggestionsFor = async (ctx: Ctx, plan: Plan, { issues, programme }: PlanVerdict) => {
  const { tx, actor, today } = ctx
  const { municipalityId } = actor
  const library = await elementsInUse(ctx)
  const own = await participantsOwn(tx, municipalityId, plan.participantId)
  const written = await municipalLanguage(tx, municipalityId)
  const fullTime = fullTimeQuarters(plan.goal)
  const facts = { plan, issues, load: weeklyLoad(plan), fullTime, today, ...own }
  const track = programme?.track ?? 'SECTION_14'
  return suggestElements(library, facts).map((suggestion) => viewOf(suggestion, { written, track }))
}
