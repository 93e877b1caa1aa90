import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { ruleBook } from '#lib/law/book/rule-book'
import { isBookUpToDate } from './book'
import { bookText } from './book-text'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const rules = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/rules.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, lines: stdout.split('\n').filter((line) => line !== '') }
}

const stop = { matter: 'STOP', decidedOn: '2026-10-30' }
const casesOf = (...expected: readonly object[]) =>
  expected.map((expect, index) => ({
    id: `c${index}`,
    rule: 'procedure',
    title: 't',
    source: 's',
    input: stop,
    expect,
  }))

describe('the command', () => {
  test('eval prints one result', () => {
    const { status, lines } = rules('eval', 'procedure', file('stop.json', stop))
    expect(status).toBe(0)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ isEnkeltvedtak: true, absoluteLimit: '2027-10-30' })
  })

  test.each([
    ['an unknown rule', ['eval', 'triple', file('any.json', {})], [{ code: 'UNKNOWN_RULE', path: '' }]],
    [
      'a file that is no JSON',
      ['eval', 'procedure', file('broken.json', '{')],
      [{ code: 'NOT_JSON', path: '' }],
    ],
    [
      'a file that is not there',
      ['eval', 'procedure', join(folder, 'no.json')],
      [{ code: 'NOT_JSON', path: '' }],
    ],
    [
      'input without what is needed',
      ['eval', 'procedure', file('empty.json', {})],
      [
        { code: 'REQUIRED', path: 'decidedOn' },
        { code: 'REQUIRED', path: 'matter' },
      ],
    ],
    [
      'a batch that is no list',
      ['eval', '--batch', file('object.json', {})],
      [{ code: 'WRONG_TYPE', path: '' }],
    ],
    [
      'a batch that is no JSON',
      ['eval', '--batch', file('broken2.json', '[')],
      [{ code: 'NOT_JSON', path: '' }],
    ],
    [
      'a key that stands twice',
      ['eval', 'procedure', file('twice.json', '{"matter":"STOP","decidedOn":"2026-10-30","matter":"TEST"}')],
      [{ code: 'DUPLICATE', path: 'matter', message: '«matter» står mer enn én gang.' }],
    ],
    [
      'a batch with a key that stands twice',
      ['eval', '--batch', file('twice2.json', '[{"id":"a","rule":"procedure","input":{"x":1,"x":2}}]')],
      [{ code: 'DUPLICATE', path: '[0].input.x' }],
    ],
    [
      'cases with a key that stands twice',
      ['check', file('twice3.json', '[{"id":"a","rule":"procedure","input":{},"expect":{},"expect":{}}]')],
      [{ code: 'DUPLICATE', path: '[0].expect' }],
    ],
    [
      'switches with a key that stands twice',
      ['diff', '--law', file('twice4.json', '{"law":{},"law":{}}'), file('none.json', [])],
      [{ code: 'DUPLICATE', path: 'law' }],
    ],
    [
      'cases for a change with a key that stands twice',
      ['diff', '--law', file('no-law.json', {}), file('twice5.json', '[{"id":"a","id":"b"}]')],
      [{ code: 'DUPLICATE', path: '[0].id' }],
    ],
  ])('the command refuses %s', (_case, args, errors) => {
    const { status, lines } = rules(...args)
    expect(status).toBe(2)
    expect(JSON.parse(lines[0] ?? '').errors).toMatchObject(errors)
  })

  test('a file may begin with a byte order mark', () => {
    expect(rules('eval', 'procedure', file('bom.json', `\uFEFF${JSON.stringify(stop)}`)).status).toBe(0)
  })

  test('book takes nothing but --check', () => {
    expect(rules('book', '--chekc')).toEqual({ status: 2, lines: [] })
  })

  test('eval --batch answers in the order of the file, refusals included', () => {
    const batch = [
      { id: 'b', rule: 'procedure', input: stop },
      { id: 'a', rule: 'procedure', input: {} },
      { id: 'c', rule: 'triple', input: {} },
    ]
    const { status, lines } = rules('eval', '--batch', file('batch.json', batch))
    const results = JSON.parse(lines[0] ?? '')
    expect(status).toBe(0)
    expect(results.map(({ id }: { id: string }) => id)).toEqual(['b', 'a', 'c'])
    expect(results[0].output.isEnkeltvedtak).toBe(true)
    expect(results[1].output.errors[0]).toMatchObject({ code: 'REQUIRED', path: 'decidedOn' })
    expect(results[2].output.errors[0]).toMatchObject({ code: 'UNKNOWN_RULE' })
  })

  test('a file of cases is a batch too', () => {
    const { status, lines } = rules('eval', '--batch', file('cases.json', casesOf({})))
    expect(status).toBe(0)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject([{ id: 'c0', output: { isEnkeltvedtak: true } }])
  })

  test('a case needs no title or source, and may carry notes', () => {
    const plain = { id: 'p', rule: 'procedure', input: stop, expect: { isEnkeltvedtak: true }, note: 'n' }
    expect(rules('check', file('plain.json', [plain]))).toEqual({
      status: 0,
      lines: ['1 passed, 0 failed'],
    })
  })

  test('check counts, and names what differs', () => {
    const good = file('good.json', casesOf({ isEnkeltvedtak: true }))
    const bad = file('bad.json', casesOf({ isEnkeltvedtak: false, appealTo: 'X' }))
    expect(rules('check', good)).toEqual({ status: 0, lines: ['1 passed, 0 failed'] })
    expect(rules('check', good, bad)).toEqual({
      status: 1,
      lines: [
        'c0 isEnkeltvedtak: expected false, found true; appealTo: expected "X", found "STATSFORVALTEREN"',
        '1 passed, 1 failed',
      ],
    })
  })

  test('diff shows what a change of law would change', () => {
    const switches = file('switches.json', { law: { declarationInForceFrom: '2026-01-01' } })
    const agreement = {
      ...casesOf({})[0],
      rule: 'agreement',
      input: {
        settledOn: '2026-01-15',
        decidedOn: '2026-03-02',
        planDate: '2026-03-02',
        today: '2026-03-10',
        participantLanguages: ['ti'],
        interpreterNeeded: false,
      },
    }
    const { status, lines } = rules('diff', '--law', switches, file('two.json', [...casesOf({}), agreement]))
    expect(status).toBe(0)
    expect(lines).toContain('  type: "CONTRACT" → "DECLARATION"')
    expect(lines.at(-1)).toBe('1 changed, 1 unchanged')
    const unknown = file('unknown.json', { parameters: [{ id: 'x', value: 1, validFrom: '2026-01-01' }] })
    expect(rules('diff', '--law', unknown, switches).status).toBe(2)
    const day = file('day.json', { law: { age60InForceFrom: '2026-02-30' } })
    expect(rules('diff', '--law', day, file('one.json', casesOf({}))).status).toBe(2)
    const refused = file('refused.json', [...casesOf({}), { ...casesOf({})[0], input: {} }])
    expect(rules('diff', '--law', switches, refused)).toEqual({
      status: 0,
      lines: [
        'c0 refused: REQUIRED decidedOn',
        'c0 refused: REQUIRED matter',
        '0 changed, 1 unchanged, 1 refused',
      ],
    })
  })

  test('without a command it says how it is used', () => {
    expect(rules()).toEqual({ status: 2, lines: [] })
  })
})

describe('docs/rules.md', () => {
  test('says what the rules say: npm run rules -- book', () => {
    expect(isBookUpToDate()).toBe(true)
  })

  test('has every rule, with its citations, settings and questions', () => {
    const text = bookText()
    for (const { title, provisions, settings, questions, parameters } of ruleBook().chapters) {
      expect(text).toContain(`## ${title}\n`)
      for (const { cite } of provisions) expect(text).toContain(`**${cite}.**`)
      for (const { key } of settings) expect(text).toContain(`\`${key}\``)
      for (const { question } of questions) expect(text).toContain(question)
      for (const parameter of parameters) expect(text).toContain(parameter.title)
    }
  })
})
