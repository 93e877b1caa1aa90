const ARCHIVE = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1'
const CATALOGUE = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1'
const SYSTEM = 'Fotfeste'

type Node = { readonly name: string; readonly content: string | readonly Node[]; readonly type?: string }

export type ArchiveCase = {
  readonly id: string
  readonly municipalityId: string
  /** `2027/0012` */
  readonly caseNumber: string
  readonly name: string
  /** `yyyy-mm-ddThh:mm:ssZ` */
  readonly createdAt: string
  readonly adviser: string | null
  /** UGRADERT, or the protection that the archive must keep. */
  readonly protection: string
}

export type ArchiveDocument = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly createdAt: string
  readonly createdBy: string
  readonly filename: string
  readonly sha256: string
  readonly size: number
}

const escaped = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const written = ({ name, content, type }: Node, space = '', depth = 1): string => {
  const pad = '  '.repeat(depth)
  const open = `${pad}<${space}${name}${type ? ` xsi:type="${type}"` : ''}>`
  if (typeof content === 'string') return `${open}${escaped(content)}</${space}${name}>`
  return [open, ...content.map((node) => written(node, '', depth + 1)), `${pad}</${space}${name}>`].join('\n')
}

const node = (name: string, content: string | readonly Node[], type?: string): Node => ({
  name,
  content,
  ...(type ? { type } : {}),
})

/** Elements of the catalogue of metadata stand in its own namespace. */
const code = (name: string, value: string, description: string): Node =>
  node(name, [node('n5mdk:kode', value), node('n5mdk:beskrivelse', description)])

/** The stable name of a thing here: the archive knows it again, however often it is sent. */
const key = (value: string): Node =>
  node('referanseEksternNoekkel', [node('n5mdk:fagsystem', SYSTEM), node('n5mdk:noekkel', value)])

const isProtected = ({ protection }: ArchiveCase) => protection !== 'UGRADERT'

const screening = (of: ArchiveCase): Node =>
  node('skjerming', [
    code(
      'tilgangsrestriksjon',
      isProtected(of) ? of.protection : 'UO',
      isProtected(of) ? 'Adressebeskyttelse' : 'Unntatt offentlighet',
    ),
    node('skjermingshjemmel', 'offl. § 13, jf. fvl. § 13 første ledd nr. 1'),
  ])

const party = (of: ArchiveCase): Node =>
  node('part', [
    node('partNavn', isProtected(of) ? 'Skjermet' : of.name),
    code('partRolle', 'DELT', 'Deltaker'),
    ...(isProtected(of) ? [node('erSkjermet', 'true')] : []),
    node('erPersonnavn', String(!isProtected(of))),
  ])

const titleOf = (of: ArchiveCase) =>
  isProtected(of) ? 'Introduksjonsprogram, skjermet' : `Introduksjonsprogram, ${of.name}`

const folder = (of: ArchiveCase): Node => {
  const [year = '', number = ''] = of.caseNumber.split('/')
  return node(
    'mappe',
    [
      node('tittel', titleOf(of)),
      node('offentligTittel', 'Introduksjonsprogram'),
      code('dokumentmedium', 'E', 'Elektronisk arkiv'),
      node('opprettetDato', of.createdAt),
      node('opprettetAv', of.adviser ?? SYSTEM),
      party(of),
      screening(of),
      key(`${of.municipalityId}/${of.id}`),
      code('mappetype', 'INTRO', 'Introduksjonsprogram'),
      node('saksaar', year),
      node('sakssekvensnummer', String(Number(number))),
      node('saksdato', of.createdAt.slice(0, 10)),
      code('saksstatus', 'B', 'Under behandling'),
    ],
    'saksmappe',
  )
}

const file = ({ filename, sha256, size }: ArchiveDocument): Node =>
  node('dokumentobjekt', [
    node('versjonsnummer', '1'),
    code('variantformat', 'A', 'Arkivformat'),
    code('format', 'RA-PDF', 'PDF/A'),
    node('mimeType', 'application/pdf'),
    node('filnavn', filename),
    node('referanseDokumentfil', filename),
    node('sjekksum', sha256),
    node('sjekksumAlgoritme', 'SHA-256'),
    node('filstoerrelse', String(size)),
  ])

const description = (document: ArchiveDocument): Node =>
  node('dokumentbeskrivelse', [
    code('dokumenttype', document.kind, document.title),
    code('dokumentstatus', 'F', 'Dokumentet er ferdigstilt'),
    node('tittel', document.title),
    node('opprettetDato', document.createdAt),
    node('opprettetAv', document.createdBy),
    code('tilknyttetRegistreringSom', 'H', 'Hoveddokument'),
    node('dokumentnummer', '1'),
    file(document),
  ])

const record = (of: ArchiveCase, document: ArchiveDocument): Node =>
  node(
    'registrering',
    [
      node('opprettetDato', document.createdAt),
      node('opprettetAv', document.createdBy),
      node('referanseForelderMappe', [
        node('n5mdk:referanseEksternNoekkel', [
          node('n5mdk:fagsystem', SYSTEM),
          node('n5mdk:noekkel', `${of.municipalityId}/${of.id}`),
        ]),
      ]),
      screening(of),
      description(document),
      node('tittel', isProtected(of) ? `${document.title}, skjermet` : document.title),
      node('offentligTittel', document.title),
      key(`${of.municipalityId}/${document.id}`),
      code('journalposttype', 'X', 'Organinternt dokument uten oppfølging'),
      node('dokumentetsDato', document.createdAt.slice(0, 10)),
    ],
    'journalpost',
  )

const message = (files: number, parts: readonly Node[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<arkivmelding xmlns="${ARCHIVE}" xmlns:n5mdk="${CATALOGUE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    written(node('system', SYSTEM)),
    written(node('antallFiler', String(files))),
    ...parts.map((part) => written(part)),
    '</arkivmelding>',
    '',
  ].join('\n')

/** KS Fiks Arkiv V1 `arkivmelding.opprett`: the case alone, before its documents. */
export const caseMessage = (of: ArchiveCase): string => message(0, [folder(of)])

/** The same for one document, which is placed in the case by its key. */
export const documentMessage = (of: ArchiveCase, document: ArchiveDocument): string =>
  message(1, [record(of, document)])
