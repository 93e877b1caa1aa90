import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COUNTRY_DAY } from './country'

const port = Number(process.env.PORT ?? 3970)
export const APP = `http://localhost:${port}`

const answers = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    let printed = ''
    const listen = (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('Klar.')) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(printed)))
  })

/** What `npm start` gives to Node. */
const startArguments = (): readonly string[] =>
  JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ').slice(1)

/** The application as `npm start` starts it, built, on the generated country. */
export const startApp = async (dataRoot: string) => {
  const { DATABASE_URL: _inProcess, NEXTAUTH_URL: _url, ...env } = process.env
  const child = spawn(process.execPath, startArguments(), {
    env: {
      ...env,
      PORT: String(port),
      OIDC_PORT: String(port + 1),
      FOTFESTE_DATA: dataRoot,
      FOTFESTE_MODE: 'demo',
      FOTFESTE_TODAY: COUNTRY_DAY,
      REQUESTS_PER_MINUTE: '100000', // everyone comes from one address here
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await answers(child)
  const stop = async () => {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
  /** Memory in use now, in megabytes. */
  const memory = () =>
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024
  return { stop, memory }
}

type Action = { readonly exportedName: string }

/** The id that the build gave a server action. */
export const actionId = (name: string): string => {
  const file = join(process.env.NEXT_DIST_DIR ?? '.next', 'server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as { node: Record<string, Action> }
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name)
  if (!found) throw new Error(`no action ${name}`)
  return found[0]
}
