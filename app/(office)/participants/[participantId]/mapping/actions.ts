'use server'

import { formResult } from '#lib/i18n/form-result'
import { changedBy } from '#lib/i18n/texts/common'
import { mappingRefusals } from '#lib/i18n/texts/mapping'
import type { SaveMappingForm } from '#lib/mapping/mapping.schema'
import { saveMapping } from '#lib/mapping/save-mapping'
import { currentCaller } from '#lib/platform/caller'

export const save = async (input: SaveMappingForm) =>
  formResult(await saveMapping(await currentCaller(), input), {
    ...mappingRefusals,
    stale: ({ by = '', at = '' }) => changedBy(by, at),
  })
