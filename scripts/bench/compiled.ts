import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

/** One file of JavaScript, as in operation: nothing of what translates TypeScript takes time or memory with it. */
export const compiled = async (entry: string): Promise<string> => {
  const outfile = resolve('node_modules/.cache/fotfeste', basename(entry).replace(/ts$/, 'mjs'))
  const target = { platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const
  await build({ ...target, entryPoints: [entry], outfile, bundle: true, conditions: ['react-server'] })
  return outfile
}
