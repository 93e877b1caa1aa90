import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freshFolder, openTrial, type Report, reckon, stopAll, writers } from './trial'

const MEGABYTES = 200
const LEFT = 3

/** A small file system of its own. Needs root; without it the trial says that it cannot be held. */
const smallDisk = (): string => {
  const folder = freshFolder()
  const options = ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m,mode=755`, 'tmpfs', folder]
  if (spawnSync('mount', options).status !== 0)
    throw new Error('a small file system can be mounted by root alone')
  return folder
}

const free = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Waits until nothing more is acknowledged for a while; answers the milliseconds until the last one. */
const untilSilent = async (acknowledged: readonly string[]): Promise<void> => {
  for (let before = -1; before !== acknowledged.length; ) {
    before = acknowledged.length
    await sleep(3_000)
  }
}

/** The disk of the database fills while people write: nothing is acknowledged that is not kept, and space is enough to go on. */
export const run = async (): Promise<Report> => {
  const disk = smallDisk()
  const dataRoot = join(disk, 'data')
  const { url, start, close } = await openTrial({ dataRoot, more: ['max_wal_size=64MB'] })
  const { acknowledged, start: write, untilMore } = writers()
  const writer = write()
  const ballast = join(disk, 'ballast')
  try {
    await untilMore(20)
    writeFileSync(ballast, Buffer.alloc(Math.max(0, free(disk) - LEFT * 1024 * 1024)))
    await untilSilent(acknowledged)
    const log = readFileSync(join(dataRoot, 'postgres/log'), 'utf8')
    const refused = log.match(/No space left on device/g)?.length ?? 0
    const whenFull = { acknowledged: acknowledged.length, freeBytes: free(disk), refused }
    rmSync(ballast)
    const began = Date.now()
    await start()
    await untilMore()
    const backAfterMs = Date.now() - began
    await stopAll(writer)
    const report = await reckon(url, acknowledged)
    return { ...report, held: report.held && refused > 0, whenFull, backAfterMs }
  } finally {
    await stopAll(writer)
    rmSync(ballast, { force: true })
    close()
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  }
}
