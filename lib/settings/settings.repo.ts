import type { Tx } from '#lib/platform/database'

export const settingRows = (tx: Tx, municipalityId: string) =>
  tx.setting.findMany({ where: { municipalityId }, select: { key: true, value: true } })
