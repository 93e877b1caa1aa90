import { spokenLanguage } from '#lib/i18n/languages'
import { same, type Text } from '#lib/i18n/text'
import type { Bytes } from '#lib/pdf/verify/der'
import { type Answer, LARGEST_FILE, verifyPdf } from '#lib/pdf/verify/verify-pdf'
import { type Check, checksOf } from './checks'
import { headlines, type Tone } from './headlines'

/** The answer about a file in words, first the short one. */
export type Explanation = {
  ok: boolean
  tone: Tone
  headline: Text
  sentence: Text
  facts: readonly { label: Text; value: Text }[]
  checks: readonly Check[]
  answer: Answer
}

const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const languagesIn = (tags: readonly string[]): Text => {
  const known = tags.map((tag) => spokenLanguage(tag) ?? { nb: tag, nn: tag })
  const [nb, nn] = [known.map((each) => each.nb), known.map((each) => each.nn)]
  return { nb: capital(listed(nb, 'og')), nn: capital(listed(nn, 'og')) }
}

/** Only what the file says about itself where the seal holds: an altered file could say anything. */
const factsOf = ({ ok, document, seals }: Answer): Explanation['facts'] => {
  if (!ok) return []
  const seal = seals.at(-1)
  const reason = listed([seals[0]?.reason ?? '', seals[0]?.place ?? ''].filter(Boolean), 'i')
  const replaced: Text = seal?.replacedBy
    ? { nb: `Ja, av ${seal.replacedBy}`, nn: `Ja, av ${seal.replacedBy}` }
    : { nb: 'Nei, dette er siste versjon i filen', nn: 'Nei, dette er siste versjon i fila' }
  return [
    { label: same('Dokument'), value: same(document.title ?? '') },
    { label: { nb: 'Utstedt av', nn: 'Utferda av' }, value: same(document.author ?? '') },
    { label: same('Språk'), value: languagesIn(document.languages) },
    { label: same('Grunn'), value: same(reason) },
    { label: { nb: 'Erstattet', nn: 'Erstatta' }, value: replaced },
  ].filter(({ value }) => value.nb !== '')
}

/**
 * Answers in words whether a PDF is unchanged since it was sealed, from its bytes alone and without a network.
 * `printed` is a fingerprint on paper, of the file or of the sealing key. Never throws for any bytes.
 */
export const explainFile = async (bytes: Bytes, printed?: string): Promise<Explanation> => {
  const answer = await verifyPdf(bytes, printed)
  const { tone, headline, sentence } = headlines[answer.status]
  return {
    ok: answer.ok,
    tone,
    headline,
    sentence: sentence(answer),
    facts: factsOf(answer),
    checks: checksOf(answer),
    answer,
  }
}

/** Why a file could not be looked at. */
export type Obstacle = 'insecure' | 'too-large' | 'unreadable'

/** Reads a file that someone chose in a browser, and explains it; nothing leaves the machine. */
export const explainChosen = async (file: Blob, printed?: string): Promise<Explanation | Obstacle> => {
  if (!globalThis.crypto?.subtle) return 'insecure'
  if (file.size > LARGEST_FILE) return 'too-large'
  try {
    return await explainFile(new Uint8Array(await file.arrayBuffer()), printed)
  } catch {
    return 'unreadable'
  }
}
