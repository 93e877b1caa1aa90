'use server'

import { importReceipts } from '#lib/archive/import-receipts'
import type { ImportReceiptsInput } from '#lib/archive/receipt.schema'
import { formResult } from '#lib/i18n/form-result'
import { archiveRefusals } from '#lib/i18n/texts/archive'
import { currentCaller } from '#lib/platform/caller'

export const readReceipts = async (input: ImportReceiptsInput) =>
  formResult(await importReceipts(await currentCaller(), input), archiveRefusals)
