import { contractPoints } from './agreement-text'
import type { Agreement } from './agreements.repo'
import { type DeclarationText, declarationBullets, declarationText } from './declaration-text'
import type { RoomPoint, RoomView } from './room.view'

type Part = { readonly key: string; readonly intro: string; readonly text: string }

/** Every part of the declaration that is read, in the official order: the bullets, then the three sections. */
const partsOf = ({ words }: DeclarationText): readonly Part[] => {
  const { FORHOLD_PLAN, KONSEKVENSER, IKKE_VEDTAK } = words.sections
  return [
    ...declarationBullets(words).map(({ key, text }) => ({ key, intro: words.intro, text })),
    { key: 'FORHOLD_PLAN', intro: FORHOLD_PLAN.heading, text: FORHOLD_PLAN.text },
    { key: 'KONSEKVENSER', intro: KONSEKVENSER.heading, text: KONSEKVENSER.text },
    { key: 'IKKE_VEDTAK', intro: words.title, text: IKKE_VEDTAK.text },
  ]
}

const paired = (own: readonly Part[], norwegian: readonly Part[]): readonly RoomPoint[] =>
  norwegian.map(({ key, ...nb }, at) => {
    const { intro, text } = own[at] ?? nb
    return { key, own: { intro, text }, norwegian: nb }
  })

export type AgreementPoints = Pick<RoomView, 'points' | 'notice' | 'draft' | 'title' | 'labels'>

const labelsOf = ({ words }: DeclarationText) => ({
  name: words.fields.name,
  placeAndDate: words.signature.placeAndDate,
})

const CONTRACT_LABELS = { name: 'Navn', placeAndDate: 'Sted og dato' }

const CONTRACT_TITLE = 'Integreringskontrakt'

/** The agreement point by point, as it is read on the tablet; null where nobody has a text. */
export const agreementPoints = (
  { kind, facts }: Pick<Agreement, 'kind' | 'facts'>,
  own: DeclarationText | null,
): AgreementPoints | null => {
  if (kind === 'CONTRACT') {
    const points = contractPoints(facts.writtenForm)
    return {
      points: paired(points, points),
      notice: { own: '', norwegian: '' },
      draft: null,
      labels: { own: CONTRACT_LABELS, norwegian: CONTRACT_LABELS },
      title: { own: CONTRACT_TITLE, norwegian: CONTRACT_TITLE },
    }
  }
  const norwegian = declarationText('nb')
  if (!own || !norwegian) return null
  return {
    points: paired(partsOf(own), partsOf(norwegian)),
    notice: { own: own.notices.norwegianGoverns, norwegian: norwegian.notices.norwegianGoverns },
    draft: own.status === 'UTKAST' ? { own: own.notices.draft, norwegian: norwegian.notices.draft } : null,
    labels: { own: labelsOf(own), norwegian: labelsOf(norwegian) },
    title: { own: own.words.title, norwegian: norwegian.words.title },
  }
}
