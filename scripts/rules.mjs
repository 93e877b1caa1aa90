import { bundled } from './tools/bundled.mjs'

await import(await bundled('rules'))
