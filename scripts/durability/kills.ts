import { setTimeout as sleep } from 'node:timers/promises'
import { killEmbedded } from '../tools/embedded.mjs'
import { median, openTrial, type Report, reckon, stopAll, writers } from './trial'

/** Kills the writing process and the database with -9, in turn and at random moments. */
export const run = async (wanted = '50'): Promise<Report> => {
  const { url, dataRoot, start, close } = await openTrial()
  const { acknowledged, start: write, untilMore } = writers()
  let writer = write()
  try {
    await untilMore()
    const waits = { app: [] as number[], database: [] as number[] }
    for (let kill = 1; kill <= Number(wanted); kill++) {
      await sleep(20 + Math.random() * 400)
      const began = Date.now()
      const app = kill % 2 === 0
      if (app) writer.kill('SIGKILL')
      else await killEmbedded({ dataRoot })
      await sleep(50)
      const before = acknowledged.length
      if (app) writer = write()
      else await start()
      await untilMore(before)
      waits[app ? 'app' : 'database'].push(Date.now() - began)
    }
    await stopAll(writer)
    const back = (times: readonly number[]) => ({ median: median(times), most: Math.max(0, ...times) })
    return {
      ...(await reckon(url, acknowledged)),
      kills: { app: waits.app.length, database: waits.database.length },
      backAfterMs: { app: back(waits.app), database: back(waits.database) },
    }
  } finally {
    await stopAll(writer)
    close()
  }
}
