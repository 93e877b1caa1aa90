import { readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  copyEmbedded,
  killEmbedded,
  promoteEmbedded,
  removeEmbedded,
  startEmbedded,
} from '../tools/embedded.mjs'
import { asOwner, freshFolder, openTrial, PASSWORD, type Report, reckon, stopAll, writers } from './trial'

/** The address that the application knows: leads to the one server, and then to the other. */
const openDoor = async (first: number) => {
  let behind = first
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const onward = connect(behind, '127.0.0.1')
    for (const socket of [client, onward]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        onward.destroy()
      })
    }
    client.pipe(onward).pipe(client)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const turnTo = (next: number) => {
    behind = next
    for (const socket of open) socket.destroy()
  }
  const close = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return { port, turnTo, close }
}

/** Copies the primary as PostgreSQL asks for it, between the start and the end of a base backup. */
const follow = (primary: string, from: string, to: string) => {
  const { port, username } = new URL(primary)
  return asOwner(primary, (client) =>
    copyEmbedded({
      from,
      to,
      following: `host=127.0.0.1 port=${port} user=${username} password=${PASSWORD} application_name=replica`,
      ready: async (copy: () => void) => {
        await client.query(`SELECT pg_backup_start('replica', fast => true)`)
        copy()
        const { rows } = await client.query<{ label: string }>(
          `SELECT labelfile AS label FROM pg_backup_stop(wait_for_archive => false)`,
        )
        return rows[0]?.label ?? ''
      },
    }),
  )
}

const untilStreaming = async (primary: string) => {
  for (let attempt = 0; attempt < 150; attempt++) {
    const { rows } = await asOwner(primary, (client) =>
      client.query(`SELECT 1 FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'sync'`),
    )
    if (rows.length > 0) return
    await sleep(200)
  }
  throw new Error('the replica does not follow')
}

/** The primary is killed while people write; the replica that followed it synchronously takes over. */
export const run = async (): Promise<Report> => {
  const { url, dataRoot, port, close } = await openTrial({
    more: ['wal_keep_size=256MB', 'max_wal_senders=4'],
  })
  const other = freshFolder()
  const door = await openDoor(port)
  const { acknowledged, start: write, untilMore } = writers()
  const throughDoor = new URL(process.env.DATABASE_URL ?? '')
  throughDoor.port = String(door.port)
  const writer = write({ DATABASE_URL: throughDoor.href })
  try {
    await untilMore(20)
    await follow(url, dataRoot, other)
    const replica = await startEmbedded({ dataRoot: other, password: PASSWORD, port: port + 1, more: [] })
    await asOwner(url, (client) => client.query(`ALTER SYSTEM SET synchronous_standby_names = 'replica'`))
    await asOwner(url, (client) => client.query('SELECT pg_reload_conf()'))
    await untilStreaming(url)
    await untilMore(acknowledged.length + 20)
    const before = acknowledged.length
    const began = Date.now()
    await killEmbedded({ dataRoot })
    promoteEmbedded({ dataRoot: other })
    const promotedAfterMs = Date.now() - began
    door.turnTo(port + 1)
    await untilMore(before)
    const backAfterMs = Date.now() - began
    await untilMore(acknowledged.length + 20)
    await stopAll(writer)
    return {
      ...(await reckon(replica, acknowledged)),
      acknowledgedBefore: before,
      promotedAfterMs,
      backAfterMs,
    }
  } catch (error) {
    console.error(readFileSync(join(other, 'postgres/log'), 'utf8').slice(-2_000))
    throw error
  } finally {
    await stopAll(writer)
    door.close()
    removeEmbedded({ dataRoot: other })
    rmSync(other, { recursive: true, force: true })
    close()
  }
}
