import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPdf } from '#lib/pdf/check'
import { extractPages } from '#lib/testing/pdf-tools'
import { documentKinds } from './catalogue'

const render = async (kind: string, more: object) => {
  const facts = JSON.parse(readFileSync(`examples/${kind}.json`, 'utf8'))
  const file = await (await documentKinds[kind]?.())?.render({ ...facts, writtenForm: 'nn', ...more })
  return file ?? new Uint8Array()
}

describe('documents in nynorsk', () => {
  test.each([
    ['contract', {}, ['Kva kontrakten er', 'Deltakaren skal', 'Kven og kva', 'Stad og dato']],
    [
      'plan',
      { language: 'en' },
      ['Grunngiving', 'Du kan klage på vedtaket. Fristen er tre veker', 'Integration plan'],
    ],
    ['information-sheet', { language: 'uk' }, ['ikkje']],
    [
      'declaration',
      { language: 'so' },
      ['Integreringserklæring', 'Denne sida er ikkje ein del av', 'Omsett av'],
    ],
  ])('%s', async (kind, more, words) => {
    const file = await render(kind, more)
    const text = extractPages(file).join(' ')
    for (const word of words) expect(text).toContain(word)
    expect(text).not.toMatch(/Hvem og hva|Hva kontrakten|tre uker/)
    expect(await checkPdf(file)).toEqual([])
  })
})
