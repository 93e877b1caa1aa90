import { setFlagsFromString } from 'node:v8'
import { bundled } from './tools/bundled.mjs'

// One document is finished before code that the engine has optimised would pay for itself
if (process.argv[2] !== 'batch') setFlagsFromString('--no-opt')
await import(await bundled('pdf'))
