import { expect, test } from 'vitest'
import { everyName, personalIn, readLog } from './log-names.mjs'

test('the names of the demonstration are known', () => {
  expect(everyName()).toEqual(expect.arrayContaining(['Vakker Blomst', 'Våken Rev', 'Mild Havn']))
  expect(everyName().length).toBeGreaterThan(35)
})

test.each([
  ['Sak for Vakker Blomst', true],
  ['number 17898612345 was refused', true],
  ['DUF 209012345678', true],
  ['fødselsnummer 178986 12345', true],
  ['✓ Appen svarer (2.2 s), rad 1234567890', false],
  ['a hash 8a1f3c527f0e4c63', false],
])('%s: %s', (line, personal) => {
  expect(personalIn([line])).toEqual(personal ? [line] : [])
})

const line = (text: string) => `[WebServer] ${text}\n`

test('a log that was not read is not taken for a clean one', () => {
  expect(readLog('')).toEqual({ read: false, personal: [] })
  expect(readLog('  ok 1 e2e/access/access.spec.ts Vakker Blomst\n')).toEqual({ read: false, personal: [] })
  expect(readLog(line('✓ Appen svarer (2.2 s)') + line('⨯ Error: connection closed'))).toEqual({
    read: true,
    personal: [],
  })
  const said = line('✓ Appen svarer (2.2 s)') + line('Error: no row of Vakker Blomst')
  expect(readLog(said).personal).toEqual(['[WebServer] Error: no row of Vakker Blomst'])
})

test('the people whom the specs register are looked for as well', () => {
  expect(everyName()).toContain('Rolig Bekk')
})
