import { resolve } from 'node:path'

/** Where a local installation keeps its database and secrets. */
export const dataRoot = () => resolve(process.env.FOTFESTE_DATA ?? '.data')
