import type { PayrollColumn } from './payroll-columns.schema'
import type { SetSettingInput } from './set-setting.schema'
import type { SettingGroup } from './setting-kinds.schema'
import { settingKinds } from './setting-kinds.schema'
import type { SettingKey } from './setting-values'

/** A setting as it stands, and as it would be by itself. */
export type SettingView = {
  readonly key: SettingKey
  readonly group: SettingGroup
  readonly cite: string | null
  readonly value: unknown
  readonly standard: unknown
  readonly reference: string | null
  /** 0 while it has no row. */
  readonly version: number
  /** The day it was set, `yyyy-mm-dd hh:mm`, and by whom. */
  readonly setAt: string | null
  readonly setBy: string | null
}

/** The setting as its form begins. */
export const settingForm = ({ key, value, reference, version }: SettingView): SetSettingInput => {
  const spec = settingKinds[key]
  const common = { key, value: '', rows: [], reference: reference ?? '', version }
  switch (spec.kind) {
    case 'yes':
      return { ...common, value: value ? 'YES' : 'NO' }
    case 'pairs':
      return {
        ...common,
        rows: Object.entries(value as Record<string, string>).map(([first, second]) => ({ first, second })),
      }
    case 'amounts':
      return {
        ...common,
        rows: (value as readonly { validFrom: string; amountKr: number }[]).map(
          ({ validFrom, amountKr }) => ({ first: validFrom, second: String(amountKr) }),
        ),
      }
    case 'columns':
      return {
        ...common,
        rows: (value as readonly PayrollColumn[]).map(({ field, heading }) => ({
          first: field,
          second: heading,
        })),
      }
    default:
      return { ...common, value: value === null ? '' : String(value) }
  }
}
