import 'server-only'
import { checklistDocument } from '#lib/documents/case-checklist'
import { say } from '#lib/i18n/text'
import { controlTexts, metOf, proofKindTexts, folderTexts as t } from '#lib/i18n/texts/oversight'
import { renderDocument } from '#lib/pdf/render-document'
import { norwegianDay } from '#lib/platform/clock'
import { type Caller, defineUseCase } from '#lib/platform/use-case'
import { type ZipFile, zip } from '#lib/platform/zip'
import { ok, refuse } from '#lib/values/result'
import type { CaseControlsView } from './controls.view'
import { controlsOf } from './controls-of-case'
import { sampledCase } from './sample-documents.repo'
import { sampleFolderSchema } from './sample-folder.schema'

type Sampled = {
  readonly view: CaseControlsView
  readonly source: NonNullable<Awaited<ReturnType<typeof sampledCase>>>
}

/** Gathers the drawn cases with their proof. That each was taken out stands in its trail. */
export const gatherSample = defineUseCase({
  name: 'oversight.sample-fetched',
  permission: 'oversight:sample',
  input: sampleFolderSchema,
  run: async ({ cases }, ctx) => {
    const sampled: Sampled[] = []
    for (const id of new Set(cases)) {
      const source = await sampledCase(ctx.tx, ctx.actor.municipalityId, id)
      const view = source && (await controlsOf(ctx, id))
      if (!view) return refuse({ code: 'not-found' } as const)
      sampled.push({ view, source })
    }
    const audit = sampled.map(({ view, source }) => ({
      subjectType: 'participant',
      subjectId: view.participantId,
      detail: { documents: source.documents.length },
    }))
    return ok({ sampled, on: ctx.today, audit })
  },
})

const SAFE = /[^0-9A-Za-z_-]+/g

const answerOf = (met: boolean | null) => {
  if (met === null) return t.notAsked
  return met ? t.yes : t.no
}

const proofFiles = ({ source: { documents, language } }: Sampled): readonly ZipFile[] =>
  documents.map(({ kind, bytes, createdAt }, at) => {
    const words = say(proofKindTexts[kind] ?? t.document, language)
      .toLowerCase()
      .replaceAll(' ', '-')
    const day = norwegianDay(createdAt)
    return { name: `${String(at + 1).padStart(2, '0')}-${day}-${words}.pdf`, bytes }
  })

const PLACES = {
  '/decisions': t.decisions,
  '/plan': t.plan,
  '/eligibility': t.eligibility,
  '/declaration': t.declaration,
}

const caseFiles = async (sampled: Sampled, on: string): Promise<readonly ZipFile[]> => {
  const { view, source } = sampled
  const { language, municipality, caseNumber } = source
  const proof = proofFiles(sampled)
  const place = (part: string) => say(PLACES[part as keyof typeof PLACES] ?? t.document, language)
  const checklist = await renderDocument(
    checklistDocument({
      language,
      municipality,
      caseNumber,
      name: view.name,
      preparedOn: on,
      title: say(t.title, language),
      summary: `${say(t.summary, language)} ${say(metOf(view.met, view.asked), language)}.`,
      head: [say(t.question, language), say(t.answer, language), say(t.proof, language)],
      rows: view.controls.map(({ code, met, part }) => [
        say(controlTexts[code], language),
        say(answerOf(met), language),
        place(part),
      ]),
      filesTitle: say(t.files, language),
      files: proof.map(({ name }) => name),
    }),
  )
  const folder = caseNumber.replaceAll(SAFE, '-')
  const inFolder = ({ name, bytes }: ZipFile) => ({ name: `${folder}/${name}`, bytes })
  return [{ name: '00-sjekkliste.pdf', bytes: checklist }, ...proof].map(inFolder)
}

/** The sample as a zip: a folder for each case, with its checklist and the documents that prove it. */
export const sampleFolder = async (caller: Caller, input: unknown) => {
  const gathered = await gatherSample(caller, input)
  if (!gathered.ok) return gathered
  const { sampled, on } = gathered.value
  const files: ZipFile[] = []
  for (const one of sampled) files.push(...(await caseFiles(one, on)))
  return ok({ bytes: zip(files) })
}
