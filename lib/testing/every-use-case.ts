import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { z } from 'zod'
import type { Permission } from '#lib/platform/access'
import type { Caller } from '#lib/platform/use-case'
import type { Result } from '#lib/values/result'

export type AnyUseCase = (
  caller: Caller,
  input: unknown,
) => Promise<Result<unknown, { readonly code: string }>>
export type AnyQuery = (caller: Caller, ...input: unknown[]) => Promise<unknown>

type About = { readonly permission: Permission; readonly name?: string; readonly input?: z.ZodType }
type Made = { readonly about: About }

const isMade = (value: unknown): value is Made => typeof value === 'function' && 'about' in value

const definitionsIn = (file: string) =>
  readFileSync(join('lib', file), 'utf8').match(/= define(UseCase|Query)\(/g)?.length ?? 0

const modules = (): readonly string[] =>
  readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(testing|platform)\//.test(file))
    .filter((file) => definitionsIn(file) > 0)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()

/**
 * Every use case and query that the application can call, by module and name; and the modules that keep some
 * to themselves, with the exported functions that lead to them.
 */
export const everyUseCase = async () => {
  const useCases: { place: string; call: AnyUseCase; input: z.ZodType }[] = []
  const queries: { place: string; call: AnyQuery }[] = []
  const behindOthers: { module: string; exports: readonly string[] }[] = []
  for (const module of modules()) {
    const exported = Object.entries(await import(/* @vite-ignore */ resolve('lib', `${module}.ts`)))
    const made = exported.filter(([, value]) => isMade(value)) as [string, Made][]
    for (const [name, call] of made) {
      const place = `${module} ${name}`
      if (call.about.input)
        useCases.push({ place, call: call as unknown as AnyUseCase, input: call.about.input })
      else queries.push({ place, call: call as unknown as AnyQuery })
    }
    const others = exported.filter(([, value]) => typeof value === 'function' && !isMade(value))
    if (definitionsIn(`${module}.ts`) > made.length)
      behindOthers.push({ module, exports: others.map(([name]) => name) })
  }
  return { useCases, queries, behindOthers }
}
