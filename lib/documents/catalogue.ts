import type { z } from 'zod'
import type { InformationSheet } from './text/information-sheet'

/** A kind of document: which facts it is made of, and the file they make. */
export type DocumentKind = { schema: z.ZodObject; render: (facts: unknown) => Promise<Uint8Array> }

const kind = <S extends z.ZodObject>(
  schema: S,
  render: (facts: z.output<S>) => Promise<Uint8Array>,
): DocumentKind => ({ schema, render: async (facts) => render(schema.parse(facts)) })

/** The product has no such text in this language. */
export class NotInLanguage extends Error {}

const found = <T>(thing: T | null, language: string): T => {
  if (thing === null) throw new NotInLanguage(`Dokumentet finnes ikke på språket «${language}»`)
  return thing
}

const declaration = async () => {
  const { declarationFactsSchema } = await import('./declaration.schema')
  const { renderDeclaration } = await import('#lib/declarations/declaration-pdf')
  return kind(declarationFactsSchema, (facts) => renderDeclaration(facts))
}

const contract = async () => {
  const { contractFactsSchema } = await import('./contract.schema')
  const { contractDocument } = await import('./contract')
  const { renderDocument } = await import('#lib/pdf/render-document')
  return kind(contractFactsSchema, (facts) => renderDocument(contractDocument(facts)))
}

const plan = async () => {
  const { planFactsSchema } = await import('./plan.schema')
  const { planDocument } = await import('./plan')
  const { documentLabels } = await import('./text/labels')
  const { renderDocument } = await import('#lib/pdf/render-document')
  return kind(planFactsSchema, (facts) => {
    const languages = [...new Set([facts.writtenForm, facts.language])]
    const labels = languages.map((language) => ({
      language,
      labels: found(documentLabels(language), language),
    }))
    return renderDocument(planDocument(facts, labels))
  })
}

const sheets = async () => {
  const { informationSheetFactsSchema } = await import('./information-sheet.schema')
  const { informationSheetDocument } = await import('./information-sheet')
  const { informationSheet } = await import('./text/information-sheet')
  const { renderDocument } = await import('#lib/pdf/render-document')
  const sheetIn = (language: string): InformationSheet => found(informationSheet(language), language)
  return kind(informationSheetFactsSchema, (facts) => {
    const { language, writtenForm } = facts
    const alone = language === writtenForm || language === 'nb'
    const translation = alone ? {} : { translation: sheetIn(language) }
    return renderDocument(
      informationSheetDocument(facts, { norwegian: sheetIn(writtenForm), ...translation }),
    )
  })
}

const letter = async () => {
  const { letterFactsSchema } = await import('./letter.schema')
  const { letterDocument } = await import('./letter')
  const { renderDocument } = await import('#lib/pdf/render-document')
  return kind(letterFactsSchema, (facts) => renderDocument(letterDocument(facts)))
}

const roadSheet = async () => {
  const { roadSheetFactsSchema } = await import('./road-sheet.schema')
  const { roadSheetDocument } = await import('./road-sheet')
  const { roadWords } = await import('./text/road')
  const { renderDocument } = await import('#lib/pdf/render-document')
  return kind(roadSheetFactsSchema, (facts) => {
    const isNorwegian = facts.language === 'nb' || facts.language === 'nn'
    const norwegian = found(roadWords(isNorwegian ? facts.language : 'nb'), 'nb')
    const translation = isNorwegian ? {} : { translation: found(roadWords(facts.language), facts.language) }
    return renderDocument(roadSheetDocument(facts, { norwegian, ...translation }))
  })
}

const trainingCertificate = async () => {
  const { trainingCertificateFactsSchema } = await import('./training-certificate.schema')
  const { trainingCertificate: document } = await import('./training-certificate')
  const { renderDocument } = await import('#lib/pdf/render-document')
  return kind(trainingCertificateFactsSchema, (facts) => renderDocument(document(facts)))
}

/**
 * Every document the product makes, each loaded when it is asked for. `render` throws ZodError, UnsettableText,
 * NoSuchLanguage or NotInLanguage for facts that cannot be set.
 */
export const documentKinds: Readonly<Record<string, () => Promise<DocumentKind>>> = {
  declaration,
  contract,
  plan,
  'information-sheet': sheets,
  'road-sheet': roadSheet,
  'training-certificate': trainingCertificate,
  letter,
}
