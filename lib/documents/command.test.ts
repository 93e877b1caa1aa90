import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkPdf } from '#lib/pdf/check'
import { documentKinds } from './catalogue'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm run pdf` without npm. */
const pdf = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pdf.mjs', ...words], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const example = () => JSON.parse(readFileSync('examples/declaration.json', 'utf8'))
const write = (name: string, facts: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(facts))
  return path
}

describe('the command', () => {
  test.each(Object.keys(documentKinds))('prints the schema of %s, and makes its example', async (kind) => {
    const { stdout, status } = pdf('schema', kind)
    expect([status, JSON.parse(stdout).type]).toEqual([0, 'object'])
    const out = join(folder, `${kind}.pdf`)
    expect(pdf(kind, `examples/${kind}.json`, out)).toMatchObject({ status: 0, stderr: '' })
    expect(await checkPdf(readFileSync(out))).toEqual([])
  })

  test('makes a file of each document in a folder, and tells which facts are bad', () => {
    const many = mkdtempSync(join(folder, 'many-'))
    const facts = { ...example(), document: 'declaration' }
    writeFileSync(join(many, 'a.json'), JSON.stringify({ ...facts, language: 'uk' }))
    writeFileSync(join(many, 'b.json'), JSON.stringify({ ...facts, language: 'tlh' }))
    const { status, stderr } = pdf('batch', many)
    expect(status).toBe(1)
    expect(stderr).toContain('b.json')
    expect(readdirSync(many)).toEqual(['a.json', 'a.pdf', 'b.json'])
  })

  const person = example().participant
  test.each([
    ['a missing field', { participant: { identityNumber: '1' } }, 'participant.name: mangler'],
    ['an unknown language', { language: 'tlh' }, 'tlh'],
    ['a name no font has', { participant: { ...person, name: 'ᠮᠣᠩᠭᠣᠯ' } }, 'U+182E'],
    ['a very long name', { participant: { ...person, name: 'a'.repeat(10_000) } }, 'for lang'],
    ['a control character', { participant: { ...person, name: 'Vakker\u0007' } }, 'styretegn'],
    ['a bidi override', { participant: { ...person, name: 'Vakker\u202eBlomst' } }, 'skriveretningen'],
  ])('refuses %s with words and no file', (_, changes, words) => {
    const out = join(folder, 'none.pdf')
    const { status, stderr } = pdf('declaration', write('bad.json', { ...example(), ...changes }), out)
    expect(status).toBe(1)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
    expect(readdirSync(folder)).not.toContain('none.pdf')
  })
})
