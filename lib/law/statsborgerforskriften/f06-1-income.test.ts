import { expect, test } from 'vitest'
import { applicationShape } from '../rules/citizenship-input'
import { sufficientIncome } from './f06-1-income'

test('F-STB § 6-1: a year without a known base amount can decide nothing', () => {
  const application = applicationShape.read(
    {
      birthDate: '1990-01-01',
      asOf: '2025-01-01',
      citizenship: 'THIRD_COUNTRY',
      permits: [],
      taxYears: [{ year: 2014, totalIncomeKr: 900_000, assessedOn: '2015-06-01' }],
    },
    '',
    () => undefined,
  )
  expect(application && sufficientIncome(application)).toEqual({
    met: false,
    year: null,
    thresholdKr: null,
    amountKr: null,
  })
})
