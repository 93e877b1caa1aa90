import type { Arms } from '#lib/values/arms'

type Named = {
  readonly language: string
  readonly nameNb: string
  readonly nameNn: string
  /** As the column holds it: checked when it was written. */
  readonly arms: unknown
}

export const armsOf = ({ arms }: Pick<Named, 'arms'>): Arms | undefined =>
  (arms ?? undefined) as Arms | undefined

/** The written form of a municipality's documents, what it is called in it, and its arms. */
export const municipalForm = (row: Named) => ({
  ...(row.language === 'nn'
    ? ({ form: 'nn', name: row.nameNn } as const)
    : ({ form: 'nb', name: row.nameNb } as const)),
  arms: armsOf(row),
})
