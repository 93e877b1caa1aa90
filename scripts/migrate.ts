// `npm run migrate`: the job before a new version in production. Tables as the owner, the password that the application
// logs in with (from DATABASE_URL), and each municipality that is named and not there yet: `npm run migrate -- 1804 4601`.
import pg from 'pg'
import { norwegianMunicipalities } from '#lib/values/municipalities'
import { addMunicipality, appUrl, migrate } from './tools/database.mjs'

const { MIGRATE_DATABASE_URL: ownerUrl, DATABASE_URL: databaseUrl, OIDC_MUNICIPALITY } = process.env

const nameOf = (number: string): string => {
  const known = norwegianMunicipalities.find((one) => one.number === number)
  if (!known) throw new Error(`Ingen kommune har nummer ${number}. Bruk de fire sifrene fra SSB.`)
  return known.name
}

const main = async () => {
  if (!ownerUrl || !databaseUrl) {
    throw new Error('Sett MIGRATE_DATABASE_URL (eieren) og DATABASE_URL (appens rolle). Se .env.example.')
  }
  const { username, password } = new URL(databaseUrl)
  if (username !== 'fotfeste_app' || !password) {
    throw new Error('DATABASE_URL må logge inn som fotfeste_app, med passord.')
  }
  const named = process.argv.slice(2)
  const wanted = named.length === 0 && OIDC_MUNICIPALITY ? [OIDC_MUNICIPALITY] : named
  wanted.forEach(nameOf)
  await migrate(ownerUrl)
  await appUrl(ownerUrl, decodeURIComponent(password))
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  for (const number of wanted) {
    const name = nameOf(number)
    if (await addMunicipality(owner, number, name))
      console.log(`${name} (${number}) er lagt inn. Navn og målform settes under Innstillinger.`)
  }
  await owner.end()
  console.log('Databasen er klar.')
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
