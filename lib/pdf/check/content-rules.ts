import { PDFRawStream } from 'pdf-lib'
import type { Report } from './breach'
import type { Drawn } from './content-scopes'
import { asDict, itemsIn, latin1, nameIn, numberIn, unpacked, valueIn } from './objects'
import type { OpenFile } from './open-file'
import type { Structure } from './structure'

/** Where an ICC profile names its colours (ICC.1, 7.2.6), and the PDF name for them. */
const SPACES: Readonly<Record<string, 'Gray' | 'RGB' | 'CMYK'>> = {
  GRAY: 'Gray',
  'RGB ': 'RGB',
  CMYK: 'CMYK',
}
const COMPONENTS = { Gray: 1, RGB: 3, CMYK: 4 }

const intendedColours = ({ catalog }: OpenFile, report: Report) => {
  const intents = itemsIn(catalog, 'OutputIntents').map(asDict)
  const intent = intents.find((one) => nameIn(one, 'S') === 'GTS_PDFA1')
  const profile = valueIn(intent, 'DestOutputProfile')
  if (!intent) return undefined
  if (!(profile instanceof PDFRawStream)) {
    report('PDF/A-2 6.2.3', 'The output intent has no colour profile')
    return undefined
  }
  const head = latin1((unpacked(profile) ?? new Uint8Array()).subarray(0, 128))
  const space = SPACES[head.slice(16, 20)]
  const isOutput = /^(mntr|prtr)$/.test(head.slice(12, 16)) && head.slice(36, 40) === 'acsp'
  if (!space || !isOutput || numberIn(profile.dict, 'N') !== COMPONENTS[space]) {
    report('PDF/A-2 6.2.3', 'The colour profile of the output intent is no output profile')
  }
  return space
}

/** PDF/A-2 6.2.4.3: colours of a device need an output intent that says which device. */
const checkColours = (file: OpenFile, { colours }: Drawn, report: Report) => {
  const intended = intendedColours(file, report)
  for (const colour of colours) {
    const fits = intended && (colour === 'Gray' || colour === intended)
    if (!fits) report('PDF/A-2 6.2.4.3', `Device${colour} has no output intent that fits`)
  }
}

/** What the tree says is on a page must be there, or a reader stops at nothing. */
const checkMarks = ({ elements }: Structure, { marks }: Drawn, report: Report) => {
  for (const element of elements) {
    for (const { page, mark } of element.marks) {
      if (!page || !marks.get(page)?.has(mark)) {
        report('PDF/A-2 6.7.3.3', `${element.type} points to content that is not there`)
      }
    }
  }
}

export const checkContent = (file: OpenFile, structure: Structure, drawn: Drawn, report: Report): void => {
  checkColours(file, drawn, report)
  checkMarks(structure, drawn, report)
}
