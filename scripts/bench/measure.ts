/** One figure of a suite. `ratio` is `value` over what `vs` names, where there is something to compare with. */
export type BenchResult = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly vs: string | null
  readonly ratio: number | null
}

const RUNS = 5

/** Milliseconds of the quickest of several runs: the others were disturbed, none was helped. */
export const bestOf = (work: () => void): number => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

const rounded = (value: number) => Number(value.toPrecision(4))

export const result = (
  name: string,
  value: number,
  unit: string,
  compared: { readonly vs: string; readonly with: number } | null = null,
): BenchResult => ({
  name,
  value: rounded(value),
  unit,
  vs: compared?.vs ?? null,
  ratio: compared && rounded(value / compared.with),
})

const STEPS = [4, 16]

/**
 * Cases per second over all the cases, against an aim, and how the time of one case grows when there are
 * 4 and 16 times as many: 1 is linear.
 */
export const throughput = <Case>(
  name: string,
  cases: readonly Case[],
  evaluate: (each: Case) => unknown,
  aimPerSecond: number,
): readonly BenchResult[] => {
  const timePerCase = (count: number) => {
    const some = cases.slice(0, count)
    return bestOf(() => some.forEach(evaluate)) / some.length
  }
  const smallest = Math.floor(cases.length / Math.max(...STEPS))
  timePerCase(cases.length)
  const base = timePerCase(smallest)
  const growth = STEPS.map((step) => ({ step, time: timePerCase(smallest * step) }))
  const perSecond = 1000 / (growth.at(-1)?.time ?? base)
  return [
    result(`${name}.casesPerSecond`, perSecond, 'cases/s', { vs: 'aim', with: aimPerSecond }),
    ...growth.map(({ step, time }) =>
      result(`${name}.growth${step}x`, time, 'ms/case', { vs: `${name} at 1x`, with: base }),
    ),
  ]
}

/** The value that the given share of all values is not above. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Milliseconds of one piece of work. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
