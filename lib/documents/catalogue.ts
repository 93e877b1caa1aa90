import type { z } from 'zod'
import { NoSuchLanguage, renderDeclaration } from '#lib/declarations/declaration-pdf'
import { renderDocument } from '#lib/pdf/render-document'
import { contractDocument } from './contract'
import { contractFactsSchema } from './contract.schema'
import { declarationFactsSchema } from './declaration.schema'
import { informationSheetDocument } from './information-sheet'
import { informationSheetFactsSchema } from './information-sheet.schema'
import { type PlanLabels, planDocument } from './plan'
import { planFactsSchema } from './plan.schema'
import { informationSheet } from './text/information-sheet'
import { documentLabels } from './text/labels'

/** A kind of document: which facts it is made of, and the file they make. */
export type DocumentKind = { schema: z.ZodObject; render: (facts: unknown) => Promise<Uint8Array> }

const kind = <S extends z.ZodObject>(
  schema: S,
  render: (facts: z.output<S>) => Promise<Uint8Array>,
): DocumentKind => ({ schema, render: async (facts) => render(schema.parse(facts)) })

const found = <T>(thing: T | null, language: string): T => {
  if (thing === null) throw new NoSuchLanguage(`Dokumentet finnes ikke på språket «${language}»`)
  return thing
}

const labelsFor = (language: string): PlanLabels =>
  [...new Set(['nb', language])].map((one) => ({ language: one, labels: found(documentLabels(one), one) }))

/** Every document the product makes. `render` throws ZodError, NoSuchLanguage or UnsettableText for bad facts. */
export const documentKinds: Readonly<Record<string, DocumentKind>> = {
  declaration: kind(declarationFactsSchema, (facts) => renderDeclaration(facts)),
  contract: kind(contractFactsSchema, (facts) => renderDocument(contractDocument(facts))),
  plan: kind(planFactsSchema, (facts) => renderDocument(planDocument(facts, labelsFor(facts.language)))),
  'information-sheet': kind(informationSheetFactsSchema, (facts) => {
    const norwegian = found(informationSheet('nb'), 'nb')
    const translation =
      facts.language === 'nb' ? null : found(informationSheet(facts.language), facts.language)
    return renderDocument(
      informationSheetDocument(facts, { norwegian, ...(translation ? { translation } : {}) }),
    )
  }),
}
