'use server'

import { formResult } from '#lib/i18n/form-result'
import { wordingTexts as t } from '#lib/i18n/texts/letter-wordings'
import { currentCaller } from '#lib/platform/caller'
import { saveWording, takeWordingIntoUse } from '#lib/wordings/save-wording'
import type { SaveWordingForm, UseWordingForm } from '#lib/wordings/wording.schema'

export const save = async (input: SaveWordingForm) =>
  formResult(await saveWording(await currentCaller(), input), { changed: t.changed })

export const takeIntoUse = async (input: UseWordingForm) =>
  formResult(await takeWordingIntoUse(await currentCaller(), input), {
    changed: t.changed,
    'not-found': t.notFound,
    'older-template': t.outdatedLead,
  })
