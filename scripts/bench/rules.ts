import { compiled } from './compiled'
import type { BenchResult } from './measure'

/** Suite `rules`: the law alone, on one core, compiled as the application is. */
export const run = async (): Promise<readonly BenchResult[]> => {
  const { measure } = await import(await compiled('scripts/bench/law-speed.ts'))
  return measure()
}
