// The demonstration: Fjordvik with sixty synthetic people at every stage of the case, and Granli, its small neighbour.
import pg from 'pg'
import { database } from '#lib/platform/database'
import { seedFjordvik } from './seed/fjordvik'
import { seedGranli } from './seed/granli'

/** The application may not make municipalities: the owner of the database does. */
const createMunicipality = async (owner: pg.Client, id: string, name: string) => {
  await owner.query("SELECT set_config('app.municipality_id', $1, false)", [id])
  await owner.query('INSERT INTO "Municipality" ("id", "nameNb", "nameNn") VALUES ($1, $2, $2)', [id, name])
}

const owner = new pg.Client({ connectionString: process.env.SEED_DATABASE_URL })
await owner.connect()
await createMunicipality(owner, '9901', 'Fjordvik')
await createMunicipality(owner, '9902', 'Granli')
await owner.end()

await seedGranli()
await seedFjordvik()
await database().$disconnect()
