'use server'

import { formResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { changedBy } from '#lib/i18n/texts/common'
import { planRefusals } from '#lib/i18n/texts/plans'
import { decidePlan } from '#lib/plans/decide-plan'
import { generatePlan } from '#lib/plans/generate-plan'
import { newPlanVersion } from '#lib/plans/new-plan-version'
import type {
  DecidePlanForm,
  GeneratePlanForm,
  NewPlanVersionForm,
  SavePlanForm,
} from '#lib/plans/plan.schema'
import { issueList } from '#lib/plans/plan-issues'
import { savePlan } from '#lib/plans/save-plan'
import { currentCaller } from '#lib/platform/caller'
import { localDate } from '#lib/values/local-date'

type Params = Readonly<Record<string, string>>

const stale = ({ by = '', at = '' }: Params) => {
  const { nb, nn } = changedBy(by, at)
  return {
    nb: `${nb}. Det du har skrevet, er her ennå. Hent siste versjon før du lagrer.`,
    nn: `${nn}. Det du har skrive, er her enno. Hent siste versjon før du lagrar.`,
  }
}

const day = (text = '') => formatDate(localDate(text))

const offerBeforePermit = ({ grantedOn }: Params) => ({
  nb: `Tilbudet kan ikke være gitt før oppholdstillatelsen, ${day(grantedOn)}.`,
  nn: `Tilbodet kan ikkje vere gitt før opphaldsløyvet, ${day(grantedOn)}.`,
})

const decidedTooEarly = ({ earliest }: Params) => ({
  nb: `Vedtaket kan tidligst ha dato ${day(earliest)}.`,
  nn: `Vedtaket kan tidlegast ha dato ${day(earliest)}.`,
})

export const generate = async (input: GeneratePlanForm) =>
  formResult(await generatePlan(await currentCaller(), input), {
    ...planRefusals,
    'offer-before-permit': offerBeforePermit,
  })

export const save = async (input: SavePlanForm) =>
  formResult(await savePlan(await currentCaller(), input), {
    ...planRefusals,
    stale,
    'offer-before-permit': offerBeforePermit,
  })

export const decide = async (input: DecidePlanForm) =>
  formResult(await decidePlan(await currentCaller(), input), {
    ...planRefusals,
    stale,
    'decided-too-early': decidedTooEarly,
    incomplete: ({ issues = '' }) => issueList(issues),
  })

export const openVersion = async (input: NewPlanVersionForm) =>
  formResult(await newPlanVersion(await currentCaller(), input), planRefusals)
