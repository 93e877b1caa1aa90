import 'server-only'
import type { Tx } from '#lib/platform/database'
import { Prisma } from '#lib/platform/generated/client'
import { armsOf } from '#lib/platform/municipal-form'
import type { Arms } from '#lib/values/arms'
import type { SettingKey } from './setting-values'

export const settingRows = (tx: Tx, municipalityId: string) =>
  tx.setting.findMany({ where: { municipalityId }, select: { key: true, value: true } })

/** Every setting that was set, with who set it last. */
export const settingsWithHistory = (tx: Tx, municipalityId: string) =>
  tx.$queryRaw<
    { key: string; reference: string | null; version: number; updatedAt: Date; by: string | null }[]
  >`
    SELECT s."key", s."reference", s."version", s."updatedAt", u."name" AS "by" FROM "Setting" s
    LEFT JOIN "StaffUser" u ON u."municipalityId" = s."municipalityId" AND u."id" = s."updatedById"
    WHERE s."municipalityId" = ${municipalityId}`

/** 0 while the setting holds its default and has no row. */
export const settingVersion = async (tx: Tx, municipalityId: string, key: SettingKey): Promise<number> => {
  const row = await tx.setting.findUnique({
    where: { municipalityId_key: { municipalityId, key } },
    select: { version: true },
  })
  return row?.version ?? 0
}

type Change = {
  readonly key: SettingKey
  readonly value: unknown
  readonly reference: string | null
  readonly version: number
  readonly by: string
}

/** Writes the setting unless somebody has done so since `version` was read; answers whether it was written. */
export const writeSetting = async (tx: Tx, municipalityId: string, change: Change): Promise<boolean> => {
  const { key, value, reference, version, by } = change
  const data = {
    value: value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue),
    reference,
    updatedById: by,
    updatedAt: new Date(),
  }
  const { count } =
    version === 0
      ? await tx.setting.createMany({ data: [{ ...data, municipalityId, key }], skipDuplicates: true })
      : await tx.setting.updateMany({
          where: { municipalityId, key, version },
          data: { ...data, version: { increment: 1 } },
        })
  return count === 1
}

/** Who changed the setting last, and when; null while it has no row. */
export const lastSet = async (tx: Tx, municipalityId: string, key: SettingKey) => {
  const [row] = (await settingsWithHistory(tx, municipalityId)).filter((setting) => setting.key === key)
  return row ? { by: row.by ?? '', at: row.updatedAt } : null
}

/** Writes the arms unless somebody has changed the municipality meanwhile; answers whether they were written. */
export const writeArms = async (
  tx: Tx,
  municipalityId: string,
  { arms, version }: { readonly arms: Arms | null; readonly version: number },
): Promise<boolean> => {
  const { count } = await tx.municipality.updateMany({
    where: { id: municipalityId, version },
    data: { arms: arms ?? Prisma.DbNull, version: { increment: 1 } },
  })
  return count === 1
}

type Look = { readonly language: string; readonly accentHue: number; readonly version: number }

export const municipalityLook = async (tx: Tx, municipalityId: string) => {
  const row = await tx.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: { language: true, accentHue: true, arms: true, version: true },
  })
  return { ...row, arms: armsOf(row) }
}

/** Changes the municipality's language and colour; answers whether nobody had done so meanwhile. */
export const writeMunicipality = async (tx: Tx, municipalityId: string, look: Look): Promise<boolean> => {
  const { version, ...data } = look
  const { count } = await tx.municipality.updateMany({
    where: { id: municipalityId, version },
    data: { ...data, version: { increment: 1 } },
  })
  return count === 1
}
