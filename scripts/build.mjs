import { buildOnce } from './tools/fresh.mjs'

console.log((await buildOnce()) ? 'Appen er bygget.' : 'Appen var bygget fra de samme kildene.')
