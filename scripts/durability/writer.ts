// Registers people through the use case, several at once, and says which are acknowledged. Waits where the database is away.
import { setTimeout as sleep } from 'node:timers/promises'
import { registerParticipant } from '#lib/participants/register-participant'
import { registration } from '#lib/testing/registration'
import { localDate } from '#lib/values/local-date'

const [staffId = '', run = '0'] = process.argv.slice(2)
const caller = {
  actor: { id: staffId, name: 'Mild Havn', municipalityId: '9901', roles: ['adviser' as const] },
  today: localDate('2027-03-10'),
}

const numberOf = (serial: number) => `2091${String(Number(run) * 100_000 + serial).padStart(8, '0')}`

/** Ends with the one who started it. */
const ORPHAN = 1

/** People who register at the same time. */
const AT_ONCE = 8

let serial = 0
const write = async () => {
  while (process.ppid !== ORPHAN) {
    try {
      const identityNumber = numberOf(++serial)
      const answer = await registerParticipant(caller, registration({ identityNumber }))
      if (answer.ok) process.stdout.write(`ack ${answer.value.id}\n`)
      else process.stdout.write(`refused ${answer.refusal.code}\n`)
    } catch {
      await sleep(50)
    }
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, write))
