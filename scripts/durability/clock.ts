import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, openTrial, type Report, reckon, stopAll, writers } from './trial'

const LIBRARY =
  process.env.FAKETIME ??
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']
    .map((folder) => `${folder}/faketime/libfaketime.so.1`)
    .find(existsSync)

/** A day on, two days back, an hour on and a month back, while people write. */
const JUMPS = ['+1d', '-1d', '-23h', '-30d', '+0']

/** The clock of the machine jumps, for the application and the database alike. Needs libfaketime. */
export const run = async (): Promise<Report> => {
  if (!LIBRARY) throw new Error('libfaketime is not here: install it, or name the library in FAKETIME')
  const file = join(freshFolder(), 'clock')
  const jump = (offset: string) => writeFileSync(file, offset)
  jump('+0')
  const faked = {
    LD_PRELOAD: LIBRARY,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }
  Object.assign(process.env, faked)
  const { url, close } = await openTrial()
  for (const name of Object.keys(faked)) delete process.env[name]
  const { acknowledged, start: write, untilMore } = writers()
  const writer = write(faked)
  const jumps: Record<string, number> = {}
  try {
    await untilMore(5)
    for (const offset of JUMPS) {
      jump(offset)
      await untilMore(acknowledged.length + 10)
      jumps[offset] = acknowledged.length
    }
    await stopAll(writer)
    return { ...(await reckon(url, acknowledged)), acknowledgedAfterJump: jumps }
  } finally {
    await stopAll(writer)
    close()
  }
}
