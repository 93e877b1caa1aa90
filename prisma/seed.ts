// The demonstration: Fjordvik with sixty synthetic people at every stage of the case, and Granli, its small neighbour.
import pg from 'pg'
import { database } from '#lib/platform/database'
import { addMunicipality } from '../scripts/tools/database.mjs'
import { seedFjordvik } from './seed/fjordvik'
import { seedGranli } from './seed/granli'

const owner = new pg.Client({ connectionString: process.env.SEED_DATABASE_URL })
await owner.connect()
await addMunicipality(owner, '9901', 'Fjordvik')
await addMunicipality(owner, '9902', 'Granli')
await owner.end()

await seedGranli()
await seedFjordvik()
await database().$disconnect()
