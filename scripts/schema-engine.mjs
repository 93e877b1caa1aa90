#!/usr/bin/env node
// Stand-in for Prisma's native schema engine on machines that can't download it.
// Speaks the same JSON-RPC on stdin/stdout as the native binary, but runs
// Prisma's own schema engine compiled to WebAssembly (@prisma/schema-engine-wasm)
// over the pg driver. Used only through PRISMA_SCHEMA_ENGINE_BINARY.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
})
const datasource = values.datasource ? JSON.parse(values.datasource) : {}

/** The native engine logs JSON lines on stderr; the CLI reads errors from there. */
function logError(message, error_code) {
  process.stderr.write(
    '{}\n' + // the CLI skips the first line
      JSON.stringify({
        level: 'ERROR',
        target: 'schema_engine::logger',
        fields: { message, ...(error_code ? { error_code } : {}) },
      }) +
      '\n',
  )
}

function databaseOf(url) {
  const u = new URL(url)
  const name = decodeURIComponent(u.pathname.slice(1))
  u.pathname = '/postgres'
  return { name, maintenanceUrl: u.toString(), host: u.hostname, port: u.port || '5432' }
}

async function withClient(url, fn) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

async function canConnect(url) {
  const { name, host, port } = databaseOf(url)
  try {
    await withClient(url, (c) => c.query('SELECT 1'))
  } catch (e) {
    if (e.code === '3D000')
      throw Object.assign(new Error(`Database \`${name}\` does not exist`), { user: 'P1003' })
    if (e.code === '28P01' || e.code === '28000')
      throw Object.assign(new Error(`Authentication failed against the database server`), { user: 'P1000' })
    throw Object.assign(new Error(`Can't reach database server at \`${host}:${port}\` (${e.message})`), {
      user: 'P1001',
    })
  }
}

async function createDatabase(url) {
  const { name, maintenanceUrl } = databaseOf(url)
  await withClient(maintenanceUrl, (c) => c.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)).catch(
    (e) => {
      if (e.code !== '42P04') throw e
    },
  )
  return { databaseName: name }
}

if (positionals[0] === 'cli') {
  try {
    if (positionals[1] === 'can-connect-to-database') await canConnect(datasource.url)
    else if (positionals[1] === 'create-database') await createDatabase(datasource.url)
    else throw new Error(`unsupported command: ${positionals[1]}`)
    process.exit(0)
  } catch (e) {
    logError(e.message, e.user)
    process.exit(1)
  }
}
if (process.argv.includes('--version')) {
  const require = createRequire(import.meta.url)
  const pkg = JSON.parse(
    readFileSync(require.resolve('@prisma/schema-engine-wasm').replace(/[^/\\]+$/, 'package.json')),
  )
  console.log(`schema-engine-cli ${pkg.version} (wasm)`)
  process.exit(0)
}

// the engine's panic hook writes here
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  set_message(m) {
    this.message = m
  },
}

async function loadEngine() {
  const require = createRequire(import.meta.url)
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasmPath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmPath), {
    './schema_engine_bg.js': glue,
  })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const schemaParam = datasource.url
    ? (new URL(datasource.url).searchParams.get('schema') ?? undefined)
    : undefined
  const main = new PrismaPg({ connectionString: datasource.url }, { schema: schemaParam })
  const factory = {
    provider: 'postgres',
    adapterName: main.adapterName,
    connect: async () => forMigrations(await main.connect()),
    // A new empty database for each call. (PrismaPg.connectToShadowDb ignores the new database's
    // name when it was given a connection string, and would run on the main database.)
    async connectToShadowDb() {
      const { maintenanceUrl } = databaseOf(datasource.url)
      const name = `prisma_migrate_shadow_db_${randomUUID()}`
      await withClient(maintenanceUrl, (c) => c.query(`CREATE DATABASE "${name}" TEMPLATE template0`))
      const url = new URL(datasource.url)
      url.pathname = `/${name}`
      const adapter = forMigrations(await new PrismaPg({ connectionString: url.toString() }).connect())
      const dispose = adapter.dispose.bind(adapter)
      let dropped
      adapter.dispose = () =>
        (dropped ??= dispose()
          .then(() => withClient(maintenanceUrl, (c) => c.query(`DROP DATABASE "${name}" WITH (FORCE)`)))
          .then(() => {})) // the engine insists on undefined
      shadows.push(adapter)
      return adapter
    },
  }
  const datamodels = (values.datamodels ?? []).map((p) => [p, readFileSync(p, 'utf8')])
  const print = () => {}
  return glue.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    print,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

/** Two things the schema engine needs that the adapter's query path for clients lacks. */
function forMigrations(adapter) {
  // the catalogue's "char" columns (oid 18): the adapter knows no such type, the engine wants Character
  const charColumns = new WeakMap()
  const performIO = adapter.performIO.bind(adapter)
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    charColumns.set(
      query,
      result.fields.flatMap((f, i) => (f.dataTypeID === 18 ? [i] : [])),
    )
    for (const f of result.fields) if (f.dataTypeID === 18) f.dataTypeID = 25 // text
    return result
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const i of charColumns.get(query) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character
    return result
  }
  // the whole file in one simple query: the adapter's own version splits at every ';'
  adapter.executeScript = (script) =>
    adapter
      .underlyingDriver()
      .query(script)
      .then(
        () => {},
        (e) => adapter.onError(e),
      )
  return adapter
}

const shadows = []
let enginePromise
const engine = () => (enginePromise ??= loadEngine())
const methodNames = { getDatabaseVersion: 'version' }

async function handle({ id, method, params }) {
  try {
    let result
    if (method === 'createDatabase') result = await createDatabase(datasource.url)
    else {
      const e = await engine()
      result = await e[methodNames[method] ?? method](params ?? {})
    }
    if (method === 'diff' && result?.stdout != null) {
      process.stdout.write(
        `${JSON.stringify({
          jsonrpc: '2.0',
          id: 1e9 + id,
          method: 'print',
          params: { content: result.stdout },
        })}\n`,
      )
    }
    return { jsonrpc: '2.0', id, result: result ?? {} }
  } catch (e) {
    if (process.env.SCHEMA_ENGINE_DEBUG) console.error(e, Object.entries(e))
    const panic = globalThis.PRISMA_WASM_PANIC_REGISTRY.message
    const message = panic || (typeof e === 'string' ? e : (e.message ?? String(e)))
    return {
      jsonrpc: '2.0',
      id,
      error: {
        code: 4466,
        message,
        data: { is_panic: false, message, error_code: e.code ?? e.cause?.code ?? null },
      },
    }
  }
}

const rl = createInterface({ input: process.stdin, crlfDelay: Infinity })
let queue = Promise.resolve()
rl.on('line', (line) => {
  const msg = JSON.parse(line)
  if (!msg.method) return // acknowledgement of a print
  queue = queue.then(async () => process.stdout.write(`${JSON.stringify(await handle(msg))}\n`))
})
rl.on('close', async () => {
  await queue
  await Promise.all(shadows.map((a) => a.dispose()))
  process.exit(0)
})
