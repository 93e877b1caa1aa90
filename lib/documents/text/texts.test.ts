import { describe, expect, it } from 'vitest'
import { declarationLanguages } from '#lib/declarations/declaration-text'
import { spokenLanguage } from '#lib/i18n/languages'
import { strangeCharacters } from '#lib/i18n/strange-characters'
import { informationSheet, sheetKeys } from './information-sheet'
import { documentLabels } from './labels'

const sheetWords = (language: string): Record<string, string> => {
  const sheet = informationSheet(language)
  const sections = Object.entries(sheet?.sections ?? {}).flatMap(([key, { heading, text }]) => [
    [`${key}.heading`, heading],
    [`${key}.text`, text],
  ])
  return Object.fromEntries([['title', sheet?.title], ['intro', sheet?.intro], ...sections])
}
const shown = (language: string): Record<string, string> => ({
  ...sheetWords(language),
  ...documentLabels(language),
})
const norwegian = shown('nb')

describe.each(declarationLanguages)('sheet and labels in %s', (language) => {
  const words = shown(language)

  it('have the Norwegian keys, and something in every one', () => {
    expect(Object.keys(words)).toEqual(Object.keys(norwegian))
    expect(Object.values(words).filter((text) => !text.trim())).toEqual([])
  })

  it('are written in the language’s own script, composed, with nothing hidden', () => {
    const script = spokenLanguage(language)?.script ?? ''
    for (const [key, text] of Object.entries(words)) {
      expect([key, strangeCharacters(text, language, script)]).toEqual([key, []])
      expect(text).toBe(text.normalize('NFC').trim())
    }
  })

  it('names the bodies that hold and review the case', () => {
    expect(words['APPEAL.text']?.toLowerCase()).toContain(
      language === 'nn' ? 'statsforvaltaren' : 'statsforvalteren',
    )
    expect(words['REGISTER.text']).toMatch(/IMDi.*NIR/s)
  })

  it('is a draft until someone has checked it', () => {
    expect(informationSheet(language)).toMatchObject({ language, status: 'UTKAST' })
  })
})

/** Spelt or named otherwise than by the platform: the daily words, and another apostrophe or heh. */
const otherDays: Readonly<Record<string, readonly string[]>> = {
  uk: ['П’ятниця ≠ пʼятниця'],
  ckb: ['هەینی ≠ ھەینی'],
  ps: [
    'دوشنبه ≠ دونۍ',
    'سه\u200cشنبه ≠ درېنۍ',
    'چهارشنبه ≠ څلرنۍ',
    'پنجشنبه ≠ پينځنۍ',
    'شنبه ≠ اونۍ',
    'یکشنبه ≠ يونۍ',
  ],
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

it.each(declarationLanguages)('the days of the week in %s are the platform’s', (language) => {
  const [supported] = Intl.DateTimeFormat.supportedLocalesOf([language])
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const labels = documentLabels(language)
  const different = days.flatMap((day, index) => {
    const platform = format.format(Date.UTC(2026, 10, 23 + index))
    const same = labels?.[day].toLowerCase() === platform.toLowerCase()
    return supported && !same ? [`${labels?.[day]} ≠ ${platform}`] : []
  })
  expect(different).toEqual(otherDays[language] ?? [])
})

it('has the sheet’s sections in reading order', () => {
  expect(Object.keys(informationSheet('nb')?.sections ?? {})).toEqual(sheetKeys)
  expect(informationSheet('xx')).toBeNull()
  expect(documentLabels('hasOwnProperty')).toBeNull()
})
