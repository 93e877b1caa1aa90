import { openCountry } from './bench/country'

const c = await openCountry()
await c.close()
