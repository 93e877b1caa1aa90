import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { everyElement } from '#lib/testing/every-element'
import { demoKey, sealedAt, toolOnFile } from '#lib/testing/sealing'
import { spoilPdf } from '#lib/testing/spoil-pdf'
import { expectTold, type Spoiling, text, type0, widget, xmp } from '#lib/testing/spoilings'
import { checkPdf } from '../check'
import { renderDocument } from '../render-document'
import { sealPdf } from '../seal/seal'

let good: Uint8Array
beforeAll(async () => {
  good = await sealPdf(await renderDocument(everyElement), demoKey(), { reason: 'Arkivert', at: sealedAt })
})

const clausesOf = async (bytes: Uint8Array) => [
  ...new Set((await checkPdf(bytes)).map(({ clause }) => clause)),
]

describe('a document of ours', () => {
  test('breaks no rule, unsealed, sealed, sealed twice, and written anew', async () => {
    const plain = await renderDocument(everyElement)
    const twice = await sealPdf(good, demoKey(), { reason: 'Igjen', at: sealedAt })
    for (const file of [plain, good, twice, await spoilPdf(good, () => {})]) {
      expect(await checkPdf(file)).toEqual([])
    }
    expect(toolOnFile(twice, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found')
  })
})

const cases: readonly Spoiling[] = [
  ['PDF/A-2 6.1.3', /ID/, ({ context }) => Reflect.deleteProperty(context.trailerInfo, 'ID')],
  ['PDF/A-2 6.1.7.1', /outside/, (file) => file.set(file.dictIn(file.catalog, 'Metadata'), 'F', 'x')],
  ['PDF/A-2 6.1.7.2', /LZWDecode/, ({ add, stream }) => add(stream('x', { Filter: 'LZWDecode' }))],
  [
    'PDF/A-2 6.1.13',
    /too deep/,
    ({ redraw }) => redraw((page) => `${'q '.repeat(40)}${'Q '.repeat(40)}${page}`),
  ],
  ['PDF/A-2 6.2.2', /not among/, ({ redraw }) => redraw((page) => page.replace(/\/F\w+ /, '/None '))],
  [
    'PDF/A-2 6.2.3',
    /output profile/,
    (file) => {
      const intents = file.catalog.lookup(PDFName.of('OutputIntents'), PDFArray)
      file.set(file.dictIn(intents.lookup(0, PDFDict), 'DestOutputProfile'), 'N', 4)
    },
  ],
  [
    'PDF/A-2 6.2.3',
    /no colour profile/,
    (file) => file.set(file.catalog, 'OutputIntents', [{ S: 'GTS_PDFA1' }]),
  ],
  ['PDF/A-2 6.2.4.3', /DeviceRGB/, (file) => file.drop(file.catalog, 'OutputIntents')],
  ['PDF/A-2 6.2.4.3', /DeviceCMYK/, ({ redraw }) => redraw((page) => `0 0 0 1 k ${page}`)],
  [
    'PDF/A-2 6.2.8',
    /interpolated/,
    (file) => {
      const image = file.stream('\0', { Subtype: 'Image', Width: 1, Height: 1, ColorSpace: 'DeviceGray' })
      file.set(image.dict, 'Interpolate', true)
      const resources = file.dictIn(file.page, 'Resources')
      resources.set(PDFName.of('XObject'), file.context.obj({ I: file.add(image) }))
      file.redraw((page) => `${page}\n/Artifact BMC /I Do EMC`)
    },
  ],
  [
    'PDF/A-2 6.2.9',
    /PostScript/,
    (file) => {
      const form = file.stream('', { Subtype: 'Form' })
      file.set(form.dict, 'Ref', {})
      const resources = file.dictIn(file.page, 'Resources')
      resources.set(PDFName.of('XObject'), file.context.obj({ X: file.add(form) }))
      file.redraw((page) => `${page}\n/Artifact BMC /X Do EMC`)
    },
  ],
  ['PDF/A-2 6.2.11.2', /kind/, (file) => file.set(type0(file).font, 'Encoding', 'Identity-V')],
  [
    'PDF/A-2 6.2.11.3.1',
    /another collection/,
    (file) => file.set(file.dictIn(type0(file).descendant, 'CIDSystemInfo'), 'Ordering', text('Japan1')),
  ],
  [
    'PDF/A-2 6.2.11.3.3',
    /contradicts/,
    (file) => file.set(file.dictIn(type0(file).font, 'Encoding'), 'WMode', 1),
  ],
  [
    'PDF/A-2 6.2.11.3.3',
    /leans/,
    (file) => file.set(file.dictIn(type0(file).font, 'Encoding'), 'UseCMap', PDFName.of('H')),
  ],
  ['PDF/A-2 6.2.11.4.1', /not embedded/, (file) => file.drop(type0(file).descriptor, 'FontFile2')],
  [
    'PDF/A-2 6.2.11.4.1',
    /broken/,
    (file) => file.rewrite(type0(file).descriptor, 'FontFile2', (program) => program.slice(0, 100)),
  ],
  [
    'PDF/A-2 6.2.11.5',
    /width/,
    (file) => {
      const widths = type0(file).descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
      widths.set(0, PDFNumber.of(widths.lookup(0, PDFNumber).asNumber() + 2))
    },
  ],
  ['PDF/A-2 6.2.11.7.2', /codes stand for/, (file) => file.drop(type0(file).font, 'ToUnicode')],
  [
    'PDF/A-2 6.2.11.7.2',
    /no text/,
    (file) =>
      file.rewrite(type0(file).font, 'ToUnicode', (map) =>
        map.replace(/<01><\w+>\[.*\]/, '<01><01>[<0041>]'),
      ),
  ],
  ...['0000', 'FEFF', 'FFFE'].map(
    (code): Spoiling => [
      'PDF/A-2 6.2.11.7.2',
      /no character/,
      (file) => file.rewrite(type0(file).font, 'ToUnicode', (map) => map.replace(/\[<\w+>/, `[<${code}>`)),
    ],
  ),
  ['PDF/A-2 6.3.1', /Movie/, (file) => file.set(widget(file), 'Subtype', 'Movie')],
  ['PDF/A-2 6.3.2', /hidden/, (file) => file.set(widget(file), 'F', 2)],
  ['PDF/A-2 6.3.3', /appearance/, (file) => file.set(widget(file), 'Rect', [0, 0, 10, 10])],
  [
    'PDF/A-2 6.4.1',
    /draw/,
    (file) => file.set(file.dictIn(file.catalog, 'AcroForm'), 'NeedAppearances', true),
  ],
  ['PDF/A-2 6.4.2', /XFA/, (file) => file.set(file.dictIn(file.catalog, 'AcroForm'), 'XFA', [])],
  ['PDF/A-2 6.5.1', /JavaScript/, (file) => file.set(file.catalog, 'OpenAction', { S: 'JavaScript' })],
  ['PDF/A-2 6.5.1', /scripts/, (file) => file.set(file.catalog, 'Names', { JavaScript: {} })],
  ['PDF/A-2 6.5.2', /of its own accord/, (file) => file.set(file.page, 'AA', {})],
  ['PDF/A-2 6.6.2.1', /no metadata/, (file) => file.drop(file.catalog, 'Metadata')],
  [
    'PDF/A-2 6.6.2.3.1',
    /pdfuaid:part/,
    (file) => xmp(file, /<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, ''),
  ],
  ['PDF/A-2 6.6.3', /Title/, (file) => xmp(file, /(<rdf:li xml:lang="x-default">)[^<]*/, '$1Noe annet')],
  ['PDF/A-2 6.6.3', /CreationDate/, (file) => xmp(file, 'CreateDate>2027', 'CreateDate>2026')],
  ['PDF/A-2 6.6.4', /PDF\/A-2a/, (file) => xmp(file, 'pdfaid:part>2', 'pdfaid:part>3')],
  ['PDF/A-2 6.6.4', /PDF\/A-2a/, (file) => xmp(file, 'conformance>A', 'conformance>B')],
  ['PDF/A-2 6.7.2.2', /marked/, (file) => file.set(file.catalog, 'MarkInfo', { Marked: false })],
  ['PDF/A-2 6.7.3.3', /no structure tree/, (file) => file.drop(file.catalog, 'StructTreeRoot')],
  [
    'PDF/A-2 6.7.3.3',
    /not there/,
    (file) => file.redraw((page) => page.replace(/\/H1<<\/MCID 0>>BDC/, '/Artifact BMC')),
  ],
  ['PDF/A-2 6.7.4', /no language tag/, (file) => file.catalog.set(PDFName.of('Lang'), text('norsk bokmål'))],
  [
    'PDF/A-2 6.7.4',
    /no language tag/,
    (file) => file.element('Sect').dict.set(PDFName.of('Lang'), text('n')),
  ],
  ['PDF/A-2 6.8', /attached/, (file) => file.set(file.catalog, 'Names', { EmbeddedFiles: {} })],
]

describe('a file that breaks a rule', () => {
  test.each(cases)('%s is told: %s', async (...spoiling) => {
    await expectTold(good, spoiling)
  })

  const bytesOf = (change: (source: string) => string) =>
    Buffer.from(change(Buffer.from(good).toString('latin1')), 'latin1')

  test('PDF/A-2 6.1.2 is told: the first two lines', async () => {
    expect(await clausesOf(bytesOf((file) => file.replace('%PDF-1.7', '%PDF-2.0')))).toContain(
      'PDF/A-2 6.1.2',
    )
    expect(await clausesOf(bytesOf((file) => file.replace(/\n%..../s, '\n%abcd')))).toContain('PDF/A-2 6.1.2')
  })

  test('PDF/A-2 6.1.3 is told: bytes after the end', async () => {
    expect(await clausesOf(bytesOf((file) => `${file}% more`))).toContain('PDF/A-2 6.1.3')
  })

  test('PDF/A-2 6.1.7.1 is told: a stream with another length', async () => {
    const longer = bytesOf((file) => file.replace(/\/Length (\d+)\d/, '/Length 9$1'))
    expect(await clausesOf(longer)).toContain('PDF/A-2 6.1.7.1')
  })

  test('ISO 32000-1 is told: no PDF at all', async () => {
    expect(await clausesOf(Buffer.from('nothing'))).toEqual(['ISO 32000-1'])
  })
})
