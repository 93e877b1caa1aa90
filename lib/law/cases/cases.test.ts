import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Case, failuresOf } from '../contract/cases'
import { ruleNamed } from '../rules/registry'

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const casesIn = (file: string): readonly Case[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

describe.each(files)('%s', (file) => {
  test.each(casesIn(file).map((each) => [each.id, each.title, each] as const))(
    '%s %s',
    (_id, _title, each) => {
      expect(failuresOf(each, ruleNamed)).toEqual([])
    },
  )
})
