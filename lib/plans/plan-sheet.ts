import 'server-only'
import { planDocument } from '#lib/documents/plan'
import type { PlanFacts as SheetFacts } from '#lib/documents/plan.schema'
import { documentLabels } from '#lib/documents/text/labels'
import { isId } from '#lib/i18n/input'
import { say } from '#lib/i18n/text'
import { goalTexts, phaseTexts } from '#lib/i18n/texts/plans'
import { renderDocument } from '#lib/pdf/render-document'
import { type CaseHead, caseHead } from '#lib/platform/case-head'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { norwegianGoalWords } from './norwegian-goal.view'
import { phasesOf } from './phases.view'
import type { Plan } from './plan-content'
import { plansInCase } from './plans-in-case'

type Written = 'nb' | 'nn'
const isSaid = (words: string) => words.trim() !== ''

const factsOf = (
  plan: Plan,
  { name, caseNumber, municipality }: CaseHead,
  { language, written, on }: { readonly language: string; readonly written: Written; readonly on: LocalDate },
): SheetFacts => {
  const { longTermGoals, participantView, elementsJustification, effectJustification, decidedOn } = plan
  return {
    language,
    writtenForm: written,
    participant: { name },
    caseNumber,
    municipality: { name: municipality },
    number: plan.number,
    preparedOn: on,
    ...(decidedOn ? { decidedOn } : {}),
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    finalGoal: say(goalTexts[plan.goal], written),
    ...(isSaid(longTermGoals) ? { longTermGoals } : {}),
    norwegianGoal: norwegianGoalWords(plan, written) || '–',
    ...(isSaid(participantView) ? { participantView } : {}),
    elements: plan.elements.map(({ title, cite, place, quartersPerWeek, from, to }) => ({
      title,
      ...(cite ? { cite } : {}),
      ...(place ? { place } : {}),
      hoursPerWeek: quartersPerWeek / 4,
      from,
      to,
    })),
    milestones: [],
    phases: phasesOf(plan).map(({ phase, from, to, milestones }) => ({
      name: say(phaseTexts[phase], written),
      from,
      to,
      milestones: milestones.map(({ on: day, title }) => ({ on: day, title })),
    })),
    reasons: [elementsJustification, effectJustification].filter(isSaid).join('\n') || '–',
  }
}

/** A plan as the letter about it holds it, in the letter's written form; the day is that of the decision. */
export const planInLetter = async (
  ctx: Ctx,
  { participantId, planId }: { readonly participantId: string; readonly planId: string },
  { written, decidedOn }: { readonly written: Written; readonly decidedOn: LocalDate },
): Promise<SheetFacts | null> => {
  const head = await caseHead(ctx.tx, ctx.actor.municipalityId, participantId)
  const plan = (await plansInCase(ctx, participantId)).find(({ id }) => id === planId)
  if (!head || !plan || plan.elements.length === 0) return null
  const dated = { ...plan, decidedOn: plan.decidedOn ?? decidedOn }
  return factsOf(dated, head, { language: written, written, on: decidedOn })
}

const labelsIn = (language: string) => {
  const labels = documentLabels(language)
  return labels ? [{ language, labels }] : []
}

/**
 * A version of the case's plan to read and take home, its headings in the participant's language beside the
 * municipality's own; null without such a case or version.
 */
export const planPdf = defineQuery(
  'plan:read',
  async (ctx, participantId: string, number?: number): Promise<Uint8Array | null> => {
    const { tx, actor, today } = ctx
    const head = isId(participantId) ? await caseHead(tx, actor.municipalityId, participantId) : null
    if (!head) return null
    const plans = await plansInCase(ctx, participantId)
    const plan = number ? plans.find((version) => version.number === number) : plans[0]
    if (!plan || plan.elements.length === 0) return null
    const { language, writtenForm: written } = head
    const languages = [...new Set([written, language === 'nb' || language === 'nn' ? written : language])]
    const facts = factsOf(plan, head, { language, written, on: today })
    return renderDocument(planDocument(facts, languages.flatMap(labelsIn)))
  },
)
