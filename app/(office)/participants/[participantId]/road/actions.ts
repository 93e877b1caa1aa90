'use server'

import { guidance } from '#lib/citizenship/guidance.queries'
import type { GuidanceForm } from '#lib/citizenship/guidance.schema'
import type { RemoveNoteInput, SaveNoteInput } from '#lib/citizenship/notes.schema'
import { removeGuidanceNote } from '#lib/citizenship/remove-note'
import { saveNote } from '#lib/citizenship/save-note'
import { formResult } from '#lib/i18n/form-result'
import { guidanceRefusals } from '#lib/i18n/texts/guidance'
import { currentCaller } from '#lib/platform/caller'

/** Guides on what was typed. Nothing is written. */
export const guide = async (input: GuidanceForm) =>
  formResult(await guidance(await currentCaller(), input), guidanceRefusals)

export const keep = async (input: SaveNoteInput) =>
  formResult(await saveNote(await currentCaller(), input), guidanceRefusals)

export const remove = async (input: RemoveNoteInput) =>
  formResult(await removeGuidanceNote(await currentCaller(), input), guidanceRefusals)
