// Refuses migrations that would stop or break the version that still runs while they are applied. A statement that
// has to be there says so on the line above: -- unsafe: <why it is safe here>.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Migrations of the first release were applied to empty databases. */
const FIRST = '20261122000000'

const RULES = [
  [
    /\bDROP\s+TABLE\b/i,
    'a table that the running version reads goes away: stop using it first, drop it a release later',
  ],
  [
    /\bDROP\s+COLUMN\b/i,
    'a column that the running version reads goes away: stop using it first, drop it a release later',
  ],
  [/\bRENAME\s+(TO|COLUMN|CONSTRAINT)\b/i, 'the running version knows the old name: add, copy, then drop'],
  [
    /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i,
    'the whole table is written anew under a lock: add a column instead',
  ],
  [
    /\bALTER\s+COLUMN\s+\S+\s+SET\s+NOT\s+NULL\b/i,
    'the whole table is read under a lock: add a CHECK NOT VALID, validate it, then set it',
  ],
  [
    /\bADD\s+COLUMN\s+(?:(?!DEFAULT|,|;)[\s\S])*\bNOT\s+NULL\b(?!(?:(?!,|;)[\s\S])*\bDEFAULT\b)/i,
    'rows that exist have no value, and the running version gives none: give it a DEFAULT',
  ],
  [/\b(TRUNCATE|DELETE\s+FROM)\b/i, 'data goes away in a migration'],
  [/\bLOCK\s+TABLE\b/i, 'everyone waits'],
  [/\bVACUUM\s+FULL\b|\bCLUSTER\b/i, 'the whole table is written anew under a lock'],
  [/\bDISABLE\s+ROW\s+LEVEL\s+SECURITY\b/i, 'a wall between municipalities goes away'],
]

/** What a function or a DO block holds is run later, or is looked at as it stands: bodies of functions are left out. */
const withoutBodies = (sql) =>
  sql.replaceAll(/CREATE\s+(?:OR\s+REPLACE\s+)?FUNCTION[\s\S]*?(\$\w*\$)[\s\S]*?\1/gi, '')

const statements = (sql) => withoutBodies(sql).split(';')

/** The faults of a migration, each a sentence. */
export const unsafeIn = (sql) =>
  statements(sql)
    .filter((statement) => !/^\s*--\s*unsafe:\s*\S/im.test(statement))
    .flatMap((statement) => {
      const code = statement.replaceAll(/--.*$/gm, '')
      return RULES.filter(([pattern]) => pattern.test(code)).map(
        ([, why]) => `${code.trim().replaceAll(/\s+/g, ' ').slice(0, 80)}: ${why}`,
      )
    })

const main = () => {
  const folder = 'prisma/migrations'
  const names = readdirSync(folder).filter((name) => /^\d{14}_/.test(name) && name > FIRST)
  const faults = names.flatMap((name) =>
    unsafeIn(readFileSync(join(folder, name, 'migration.sql'), 'utf8')).map((fault) => `${name}: ${fault}`),
  )
  for (const fault of faults) console.error(fault)
  console.log(`${names.length} migrations read, ${faults.length} unsafe`)
  return faults.length === 0
}

if (process.argv[1]?.endsWith('check-ddl.mjs') && !main()) process.exit(1)
