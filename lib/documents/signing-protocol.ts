import type { DeclarationText } from '#lib/declarations/declaration-text'
import { spokenLanguage } from '#lib/i18n/languages'
import type { Block, Vocabulary } from '#lib/pdf/document'
import type { SigningFacts } from './signing.schema'
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
  PAPER: 'Signatur på papir; det skannede arket er lagt ved saken',
}

const modes: Record<NonNullable<SigningFacts['interpreter']>['mode'], string> = {
  IN_PERSON: 'til stede',
  SCREEN: 'på skjerm',
  PHONE: 'på telefon',
}

const statuses: Record<DeclarationText['status'], string> = {
  OFFISIELL: 'offisiell tekst',
  KVALITETSSIKRET: 'kvalitetssikret',
  UTKAST: 'utkast, ikke kvalitetssikret',
}

const languageName = (tag: string) => spokenLanguage(tag)?.nb ?? tag

const field = (label: string, value: string | undefined): readonly Field[] =>
  value ? [{ label, value }] : []

const interpreterFields = ({ interpreter, noInterpreterReason }: SigningFacts): readonly Field[] => {
  if (!interpreter) return field('Tolk', `Ingen. ${noInterpreterReason ?? ''}`.trim())
  const { name, number, category, language, dialect, mode } = interpreter
  const spoken = [languageName(language), ...(dialect ? [dialect] : [])].join(', ')
  const listed =
    category === 'NONE' ? 'ikke i Nasjonalt tolkeregister' : `kategori ${category} i Nasjonalt tolkeregister`
  return [
    ...field('Tolk', `${name}${number ? ` (tolkenummer ${number})` : ''}, ${modes[mode]}`),
    ...field('Tolkens språk og kvalifikasjon', `${spoken}; ${listed}`),
    ...field('Hvorfor ikke kvalifisert tolk', interpreter.unqualifiedReason),
    ...field('Hvorfor tolkens språk blir forstått', interpreter.languageReason),
  ]
}

const translationFields = (translation: DeclarationText): readonly Field[] => [
  ...field(
    'Oversettelse',
    `${languageName(translation.language)}, ${shownDay(translation.date)}, ${statuses[translation.status]}`,
  ),
  ...field('Oversatt av', translation.translator),
  ...field('Oversettelsens sjekksum', translation.sha256),
]

const textFields = ({ version, sha256, translation }: SignedText): readonly Field[] => [
  ...field('Mal', version),
  ...field('Den norske tekstens sjekksum', sha256),
  ...(translation ? translationFields(translation) : []),
]

const timeFields = (signing: SigningFacts): readonly Field[] => [
  ...field('Lesingen begynte', signing.startedAt && shownMoment(signing.startedAt)),
  ...field('Signert (nettbrettets klokke)', signing.signedAt && shownMoment(signing.signedAt)),
  ...field('Mottatt av kommunen', signing.receivedAt && shownMoment(signing.receivedAt)),
]

const section = (text: string, fields: readonly Field[]): readonly Block[] => [
  { kind: 'heading', level: 2, text },
  { kind: 'fields', fields },
]

const opening: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Protokoll for signering', fixed: true },
  {
    kind: 'paragraph',
    small: true,
    fixed: true,
    text: 'Denne siden er ikke en del av dokumentet foran. Den forteller hvordan det ble lest og signert. Sjekksummene er SHA-256 og viser nøyaktig hvilken tekst som ble vist og signert.',
  },
]

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
): readonly Block[] => [
  ...opening,
  ...section('Hvem og hva', [
    ...field('Deltaker', participant.name),
    ...field('Fødselsnummer/DUF-nummer', participant.identityNumber),
    ...field('Vedtak fra', shownDay(decisionOn)),
    ...field('Dokumentkode', code),
  ]),
  ...section('Teksten', textFields(text)),
  ...section('Møtet', [
    ...field('Sted og dato', `${signing.place}, ${shownDay(signing.signedOn)}`),
    ...field('Til stede fra kommunen', signing.staff.join(', ')),
    ...field('Språk det ble lest på', languageName(signing.languageRead)),
    ...field('Opplesing', signing.readAloud ? 'Teksten ble lest høyt' : undefined),
    ...interpreterFields(signing),
  ]),
  ...section('Signaturen', [
    ...field('Måte', methods[signing.method]),
    ...field('Vitne', signing.witness),
    ...timeFields(signing),
    ...field('Sjekksum av det som ble vist', signing.shownSha256),
    ...field('Sjekksum av det som ble signert', signing.signedSha256),
  ]),
]
