import { checkAnnotations } from './check/annotations'
import { type Breach, collectBreaches } from './check/breach'
import { readContent } from './check/content'
import { checkContent } from './check/content-rules'
import { checkFileForm } from './check/file-form'
import { checkFonts } from './check/fonts'
import { checkMetadata } from './check/metadata'
import { openFile } from './check/open-file'
import { readStructure } from './check/structure'
import { checkStructure } from './check/structure-rules'

/**
 * The rules of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) that a file of ours breaks; none when it is
 * good. Knows the kinds of fonts and objects that this engine writes and reports others as breaches. Not for
 * files from elsewhere: it is no certified validator.
 */
export const checkPdf = async (bytes: Uint8Array): Promise<readonly Breach[]> => {
  const { report, breaches } = collectBreaches()
  try {
    const file = await openFile(bytes)
    checkFileForm(file, report)
    checkMetadata(file, report)
    const structure = readStructure(file, report)
    checkStructure(file, structure, report)
    const drawn = readContent(file, structure, report)
    checkContent(file, structure, drawn, report)
    checkFonts(drawn, report)
    checkAnnotations(file, structure, report)
  } catch (thrown) {
    report('ISO 32000-1', `The file cannot be read: ${thrown instanceof Error ? thrown.message : thrown}`)
  }
  return breaches
}
