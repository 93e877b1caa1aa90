import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { beforeAll, describe, test } from 'vitest'
import { everyElement } from '#lib/testing/every-element'
import { demoKey, sealedAt } from '#lib/testing/sealing'
import type { Spoiled } from '#lib/testing/spoil-pdf'
import {
  addElement,
  expectTold,
  type Spoiling,
  structureRoot,
  text,
  type0,
  widget,
  xmp,
} from '#lib/testing/spoilings'
import { renderDocument } from '../render-document'
import { sealPdf } from '../seal/seal'

let good: Uint8Array
beforeAll(async () => {
  good = await sealPdf(await renderDocument(everyElement), demoKey(), { reason: 'Arkivert', at: sealedAt })
})

/** Says which glyph the codes of the first font are: the same for all. */
const glyphMap = (file: Spoiled, glyph: string) =>
  file.set(type0(file).descendant, 'CIDToGIDMap', file.add(file.stream(glyph.repeat(500))))

const cases: readonly Spoiling[] = [
  ['PDF/UA-1 5', /PDF\/UA-1/, (file) => xmp(file, '<pdfuaid:part>1</pdfuaid:part>', '')],
  [
    'PDF/UA-1 7.1-1',
    /artifact inside/,
    (file) => file.redraw((page) => page.replace('BDC\nq', 'BDC\n/Artifact BMC EMC\nq')),
  ],
  [
    'PDF/UA-1 7.1-2',
    /inside an artifact/,
    (file) =>
      file.redraw((page) => page.replace('/Artifact BMC\n', '/Artifact BMC\n/P<</MCID 999>>BDC EMC\n')),
  ],
  ['PDF/UA-1 7.1-3', /neither/, (file) => file.redraw((page) => `${page}\n0 0 10 10 re f`)],
  ['PDF/UA-1 7.1-3', /neither/, (file) => file.set(file.page, 'StructParents', 77)],
  ['PDF/UA-1 7.1-3', /twice/, (file) => file.redraw((page) => page.replace('/MCID 1>>', '/MCID 0>>'))],
  [
    'PDF/UA-1 7.1-4',
    /suspect/,
    (file) => file.set(file.catalog, 'MarkInfo', { Marked: true, Suspects: true }),
  ],
  ['PDF/UA-1 7.1-5', /no standard type/, (file) => file.set(file.element('H2').dict, 'S', 'Overskrift')],
  [
    'PDF/UA-1 7.1-6',
    /circle/,
    (file) => {
      file.set(file.element('H2').dict, 'S', 'En')
      file.set(structureRoot(file), 'RoleMap', { En: 'To', To: 'En' })
    },
  ],
  ['PDF/UA-1 7.1-7', /mapped/, (file) => file.set(structureRoot(file), 'RoleMap', { H1: 'P' })],
  ['PDF/UA-1 7.1-9', /no title/, (file) => xmp(file, /<dc:title>[\s\S]*<\/dc:title>/, '')],
  ['PDF/UA-1 7.1-10', /title/, (file) => file.drop(file.catalog, 'ViewerPreferences')],
  ['PDF/UA-1 7.1-12', /P of H1/, (file) => file.drop(file.element('H1').dict, 'P')],
  ['PDF/UA-1 7.1-12', /P of H2/, (file) => file.set(file.element('H2').dict, 'P', file.element('H1').ref)],
  ['PDF/UA-1 7.2', /LI stands in Div/, (file) => file.set(file.element('L').dict, 'S', 'Div')],
  ['PDF/UA-1 7.2', /LI holds P/, (file) => file.set(file.element('Lbl').dict, 'S', 'P')],
  ['PDF/UA-1 7.2', /TR holds P/, (file) => file.set(file.element('TD').dict, 'S', 'P')],
  ['PDF/UA-1 7.2', /Table holds P/, (file) => addElement(file, 'Table', { S: 'P' })],
  ['PDF/UA-1 7.2', /TH stands in Div/, (file) => file.set(file.element('TR').dict, 'S', 'Div')],
  ['PDF/UA-1 7.2', /equally wide/, (file) => addElement(file, 'TR', { S: 'TD' })],
  [
    'PDF/UA-1 7.2',
    /without an element/,
    (file) => file.element('L').dict.lookup(PDFName.of('K'), PDFArray).push(PDFNumber.of(0)),
  ],
  [
    'PDF/UA-1 7.2',
    /language of text/,
    (file) => {
      file.drop(file.catalog, 'Lang')
      file.drop(file.element('Sect').dict, 'Lang')
    },
  ],
  [
    'PDF/UA-1 7.2',
    /language of Alt/,
    (file) => {
      file.drop(file.catalog, 'Lang')
      file.element('Document').dict.set(PDFName.of('Alt'), text('Noe'))
    },
  ],
  [
    'PDF/UA-1 7.2',
    /language of ActualText/,
    (file) => {
      file.drop(file.catalog, 'Lang')
      file.element('Document').dict.set(PDFName.of('ActualText'), text('Noe'))
    },
  ],
  ...['TU', 'Contents'].map(
    (key): Spoiling => [
      'PDF/UA-1 7.2',
      new RegExp(`language of ${key}`),
      (file) => {
        file.drop(file.catalog, 'Lang')
        file.drop(file.element('Form').dict, 'Lang')
      },
    ],
  ),
  ['PDF/UA-1 7.3', /no description/, (file) => file.drop(file.element('Figure').dict, 'Alt')],
  ['PDF/UA-1 7.4.2', /H3 comes after/, (file) => file.set(file.element('H2').dict, 'S', 'H3')],
  ['PDF/UA-1 7.4.2', /no heading/, (file) => file.set(file.element('H1').dict, 'S', 'H2')],
  ['PDF/UA-1 7.4.4', /mixed/, (file) => file.set(file.element('H2').dict, 'S', 'H')],
  ['PDF/UA-1 7.5', /no scope/, (file) => file.drop(file.element('TH').dict, 'A')],
  ['PDF/UA-1 7.18.1', /Stamp/, (file) => file.set(widget(file), 'Subtype', 'Stamp')],
  [
    'PDF/UA-1 7.18.1-2',
    /no description/,
    (file) => {
      file.drop(widget(file), 'Contents')
      file.set(widget(file), 'Subtype', 'Stamp')
      file.drop(file.element('Form').dict, 'Alt')
    },
  ],
  [
    'PDF/UA-1 7.18.1-3',
    /no name/,
    (file) => {
      file.drop(widget(file), 'TU')
      file.drop(file.element('Form').dict, 'Alt')
    },
  ],
  [
    'PDF/UA-1 7.18.3',
    /structure order/,
    (file) => {
      for (const { node } of file.doc.getPages()) file.drop(node, 'Tabs')
    },
  ],
  ['PDF/UA-1 7.18.4', /not inside/, (file) => file.drop(widget(file), 'StructParent')],
  ['PDF/UA-1 7.18.4', /not inside/, (file) => file.set(file.element('Form').dict, 'S', 'Sect')],
  [
    'PDF/UA-1 7.18.4',
    /exactly one/,
    (file) => {
      const form = file.element('Form').dict
      const field = form.lookup(PDFName.of('K'), PDFDict)
      file.set(form, 'K', [field, field])
    },
  ],
  ['PDF/UA-1 7.18.5', /Link/, (file) => file.set(widget(file), 'Subtype', 'Link')],
  ['PDF/UA-1 7.21.3.2', /which glyphs/, (file) => file.drop(type0(file).descendant, 'CIDToGIDMap')],
  ['PDF/UA-1 7.21.4.1-2', /does not hold/, (file) => glyphMap(file, '\xff\xf0')],
  [
    'PDF/UA-1 7.21.4.1-2',
    /without an outline/,
    (file) => {
      for (const { dict } of file.all('Subtype', 'Type0')) {
        file.rewrite(dict, 'ToUnicode', (map) => map.replace(/<0020>|(?=endcmap)/g, '<0041>'))
      }
    },
  ],
  ['PDF/UA-1 7.21.8', /notdef/, (file) => glyphMap(file, '\0\0')],
]

describe('a file that breaks a rule', () => {
  test.each(cases)('%s is told: %s', async (...spoiling) => {
    await expectTold(good, spoiling)
  })
})
