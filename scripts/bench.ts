import { existsSync } from 'node:fs'
import type { BenchResult } from './bench/measure'

type Suite = { readonly run: () => readonly BenchResult[] | Promise<readonly BenchResult[]> }

const main = async (suite: string | undefined): Promise<number> => {
  const file = new URL(`./bench/${suite}.ts`, import.meta.url)
  const module: Partial<Suite> = suite && existsSync(file) ? await import(file.href) : {}
  if (!module.run) {
    console.error('Usage: bench -- <suite>, a file of scripts/bench that exports run')
    return 2
  }
  console.log(JSON.stringify({ suite, results: await module.run() }))
  return 0
}

process.exitCode = await main(process.argv[2])
