// Trials of the running application: `npm start` on a database of its own, and people who use it over HTTP.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const PORT = Number(process.env.PORT ?? 3960)
export const DB_PORT = Number(process.env.FOTFESTE_DB_PORT ?? 54962)

type Wish = {
  readonly dataRoot: string
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
}

/** One application, ready. `stop` lets it end as it should. */
export const startApp = async ({ dataRoot, port = PORT, env = {} }: Wish) => {
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      OIDC_PORT: String(port + 1),
      FOTFESTE_DATA: dataRoot,
      FOTFESTE_DB_PORT: String(DB_PORT),
      FOTFESTE_MODE: 'demo',
      FOTFESTE_TODAY: '2027-03-10',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('Klar.')) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(printed)))
  })
  const stop = async () => {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
  return { address: `http://localhost:${port}`, pid: child.pid ?? 0, stop }
}
