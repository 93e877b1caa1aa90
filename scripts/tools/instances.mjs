// Several apps may share one embedded database (another PORT): the last one out stops it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

const folder = (dataRoot) => join(dataRoot, 'running')

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export const enter = (dataRoot) => {
  mkdirSync(folder(dataRoot), { recursive: true })
  writeFileSync(join(folder(dataRoot), String(process.pid)), '')
}

/** Leaves; answers whether no other live app is left. */
export const leave = (dataRoot) => {
  rmSync(join(folder(dataRoot), String(process.pid)), { force: true })
  return !readdirSync(folder(dataRoot)).some((pid) => alive(Number(pid)))
}

export const inUse = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (value) => () => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', answer(true)).once('error', answer(false))
  })
