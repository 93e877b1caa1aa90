import type { DeclarationText } from '#lib/declarations/declaration-text'
import { spokenLanguage } from '#lib/i18n/languages'
import type { Block, Vocabulary } from '#lib/pdf/document'
import type { SigningFacts } from './signing.schema'
import { protocolInNynorsk, type WrittenForm } from './text/norwegian'
import { shownDay, shownMoment } from './texts'

type Field = { label: string; value: string }
type Subject = {
  participant: { name: string; identityNumber: string }
  decisionOn: string
  code?: string | undefined
}

/** Which text was signed: version and fingerprint of the Norwegian, and the translation read beside it. */
export type SignedText = { version: string; sha256: string; translation?: DeclarationText }

const methods: Record<SigningFacts['method'], string> = {
  DRAWN: 'Signatur tegnet på skjerm',
  MARK: 'Merke satt på skjerm, med vitne',
  TYPED: 'Navn skrevet inn, med vitne',
  PAPER:
    'Signatur på papir. Arket er et eget dokument i saken når det er skannet; det er ikke en del av denne filen',
}

type Interpreter = NonNullable<SigningFacts['interpreter']>

const modes: Record<Interpreter['mode'], string> = {
  IN_PERSON: 'til stede',
  SCREEN: 'på skjerm',
  PHONE: 'på telefon',
}

const statuses: Record<DeclarationText['status'], string> = {
  OFFISIELL: 'norsk tekst',
  KVALITETSSIKRET: 'kvalitetssikret',
  UTKAST: 'utkast, ikke kvalitetssikret',
}

const languageName = (tag: string, form: WrittenForm = 'nb') => spokenLanguage(tag)?.[form] ?? tag

/** The same words in the document's written form. */
type Say = (words: string) => string

const sayIn =
  (form: WrittenForm): Say =>
  (words) =>
    form === 'nn' ? (protocolInNynorsk[words] ?? words) : words

const field = (label: string, value: string | undefined): readonly Field[] =>
  value ? [{ label, value }] : []

const yes = (confirmed: boolean | undefined, say: Say) =>
  confirmed === undefined ? undefined : say(confirmed ? 'Ja' : 'Nei')

/** On one line where both are answered alike, so that the protocol of an ordinary meeting keeps to one page. */
const dutyFields = ({ confidentialityConfirmed, impartialityConfirmed }: Interpreter, say: Say) =>
  confidentialityConfirmed === impartialityConfirmed
    ? field('Taushetsplikt og habilitet bekreftet', yes(impartialityConfirmed, say))
    : [
        ...field('Taushetsplikt bekreftet', yes(confidentialityConfirmed, say)),
        ...field('Habilitet bekreftet', yes(impartialityConfirmed, say)),
      ]

const interpreterFields = (
  { interpreter, noInterpreterReason }: SigningFacts,
  say: Say,
): readonly Field[] => {
  if (!interpreter) return field('Tolk', `Ingen. ${noInterpreterReason ?? ''}`.trim())
  const { name, number, category, language, dialect, mode } = interpreter
  const spoken = [languageName(language), ...(dialect ? [dialect] : [])].join(', ')
  const listed =
    category === 'NONE' ? 'ikke i Nasjonalt tolkeregister' : `kategori ${category} i Nasjonalt tolkeregister`
  return [
    ...field('Tolk', `${name}${number ? ` (tolkenummer ${number})` : ''}, ${say(modes[mode])}`),
    ...field('Tolkens språk og kvalifikasjon', `${spoken}; ${say(listed)}`),
    ...field('Hvorfor ikke kvalifisert tolk', interpreter.unqualifiedReason),
    ...field('Hvorfor tolkens språk blir forstått', interpreter.languageReason),
    ...field('Forståelsen bekreftet', yes(interpreter.languageConfirmed, say)),
    ...dutyFields(interpreter, say),
  ]
}

const translationFields = (translation: DeclarationText, say: Say): readonly Field[] => [
  ...field(
    'Oversettelse',
    `${languageName(translation.language)}, ${shownDay(translation.date)}, ${say(statuses[translation.status])}`,
  ),
  ...field('Oversatt av', translation.translator),
  ...field('Oversettelsens sjekksum', translation.sha256),
]

const textFields = ({ version, sha256, translation }: SignedText, say: Say): readonly Field[] => [
  ...field('Mal', version),
  ...field('Den norske tekstens sjekksum', sha256),
  ...(translation ? translationFields(translation, say) : []),
]

const answerWords = { UNDERSTOOD: 'forstått', NEEDS_EXPLANATION: 'trenger forklaring' } as const

/** The points by what was answered to them. The answers are never a condition. */
const answerFields = ({ answers = [] }: SigningFacts, say: Say): readonly Field[] =>
  (['UNDERSTOOD', 'NEEDS_EXPLANATION'] as const).flatMap((word) => {
    const points = answers
      .filter(({ answer }) => answer === word)
      .map(({ at }) => (at === 0 ? say('opplysningene') : String(at)))
    return field(`Punkter merket «${answerWords[word]}»`, points.join(', '))
  })

const clockWords = ({ clockDiffers, deliveredLate }: SigningFacts, say: Say) => {
  if (clockDiffers) return say('Nettbrettets klokke stemmer ikke; mottakstiden gjelder')
  return deliveredLate ? say('Gitt uten nett og levert senere') : undefined
}

const eventFields = ({ events = [] }: SigningFacts, say: Say): readonly Field[] =>
  events.map(({ at, what }) => ({ label: shownMoment(at), value: say(what) }))

const correctionFields = ({ corrects }: SigningFacts): readonly Field[] =>
  corrects
    ? [
        ...field('Erstatter dokument med kode', corrects.code),
        ...field('Det erstattede dokumentets sjekksum', corrects.sha256),
        ...field('Hvorfor det er laget på nytt', corrects.reason),
      ]
    : []

const timeFields = (signing: SigningFacts, say: Say): readonly Field[] => [
  ...field('Lesingen begynte', signing.startedAt && shownMoment(signing.startedAt)),
  ...field('Signert (nettbrettets klokke)', signing.signedAt && shownMoment(signing.signedAt)),
  ...field('Mottatt av kommunen', signing.receivedAt && shownMoment(signing.receivedAt)),
  ...field('Om klokkene', clockWords(signing, say)),
]

const section = (text: string, fields: readonly Field[], say: Say): readonly Block[] => [
  { kind: 'heading', level: 2, text: say(text) },
  { kind: 'fields', fields: fields.map(({ label, value }) => ({ label: say(label), value })) },
]

const openingIn = (say: Say): readonly Block[] => [
  { kind: 'heading', level: 1, text: say('Protokoll for signering'), fixed: true },
  {
    kind: 'paragraph',
    small: true,
    fixed: true,
    text: say(
      'Denne siden er ikke en del av dokumentet foran. Den forteller hvordan det ble lest og signert. Sjekksummene er SHA-256 og viser nøyaktig hvilken tekst som ble vist og signert.',
    ),
  },
]

const openings = { nb: openingIn(sayIn('nb')), nn: openingIn(sayIn('nn')) }

/** The protocol's own words, for the fonts. */
export const protocolVocabulary: Vocabulary = [
  { text: 'Hvem og hva Teksten Møtet Signaturen UTKAST', language: 'nb', bold: true },
  {
    text: 'Deltaker Fødselsnummer/DUF-nummer Vedtak fra Dokumentkode Mal, offisiell tekst; kvalitetssikret; utkast Oversettelse av Opplesing Måte på skjerm (kl.) abcdef Kategori Nasjonalt tolkeregister Sjekksum',
    language: 'nb',
    bold: false,
  },
]

/** How a text was read and signed, in Norwegian, for those who ask years later. */
export const signingProtocol = (
  { participant, decisionOn, code }: Subject,
  signing: SigningFacts,
  text: SignedText,
  form: WrittenForm = 'nb',
): readonly Block[] => {
  const say = sayIn(form)
  const subject = [
    ...field('Deltaker', participant.name),
    ...field('Fødselsnummer/DUF-nummer', participant.identityNumber),
    ...field('Vedtak fra', shownDay(decisionOn)),
    ...field('Dokumentkode', code),
    ...correctionFields(signing),
  ]
  const meeting = [
    ...field('Sted og dato', `${signing.place}, ${shownDay(signing.signedOn)}`),
    ...field('Til stede fra kommunen', signing.staff.join(', ')),
    ...field('Språk det ble lest på', languageName(signing.languageRead, form)),
    ...field(
      'Opplesing',
      signing.readAloud === undefined
        ? undefined
        : say(signing.readAloud ? 'Teksten ble lest høyt' : 'Teksten ble ikke lest høyt'),
    ),
    ...interpreterFields(signing, say),
    ...answerFields(signing, say),
  ]
  const signature = [
    ...field('Måte', say(methods[signing.method])),
    ...field('Vitne', signing.witness),
    ...timeFields(signing, say),
    ...field('Sjekksum av det som ble vist', signing.shownSha256),
    ...field('Sjekksum av det som ble signert', signing.signedSha256),
  ]
  return [
    ...openings[form],
    ...section('Hvem og hva', subject, say),
    ...section('Teksten', textFields(text, say), say),
    ...section('Møtet', meeting, say),
    ...(signing.events?.length ? section('Hendelser før signaturen', eventFields(signing, say), say) : []),
    ...section('Signaturen', signature, say),
  ]
}
