import 'server-only'
import type { z } from 'zod'
import type { LocalDate } from '#lib/values/local-date'
import { ok, type Result, refuse } from '#lib/values/result'
import { type Actor, authorize, type Permission } from './access'
import { enterCases, seesEveryone } from './case-access'
import { asMunicipality, type Tx } from './database'
import { needsFreshSignIn } from './fresh-sign-in'
import { Prisma } from './generated/client'

export type Caller = {
  readonly actor: Actor
  readonly today: LocalDate
  /** Minutes since this person proved who he is; not there for scripts, which have no session. */
  readonly signedInFor?: number
}
export type Ctx = Caller & { readonly tx: Tx }

/** Why a write was refused: a code that the screen has words for, with what the words need. */
export type Refusal = { readonly code: string; readonly params?: Readonly<Record<string, string>> }

/** Input that the schema refused: the message by field path, as the form shows it. */
export type InvalidInput = {
  readonly code: 'invalid-input'
  readonly fields: Readonly<Record<string, string>>
}

type Audit = {
  readonly subjectType: string
  readonly subjectId: string
  /** Codes, dates and ids only: never names, identity numbers or free text. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

const askingOf = ({ actor, today }: Caller) => ({ staffId: actor.id, day: today })

class Rollback<R> {
  constructor(readonly refusal: R) {}
}

const fieldMessages = (error: z.ZodError): InvalidInput => {
  const fields: Record<string, string> = {}
  for (const { path, message } of error.issues) fields[path.join('.')] ??= message
  return { code: 'invalid-input', fields }
}

/** Two people wrote the same thing at once, and the database let one win. */
const lostRace = (thrown: unknown) =>
  thrown instanceof Prisma.PrismaClientKnownRequestError && ['P2002', 'P2034'].includes(thrown.code)

/** What the platform itself refuses, whatever the use case: `formResult` has the words. */
type OwnRefusal =
  | InvalidInput
  | { readonly code: 'changed-meanwhile' | 'sign-in-again' | 'case-closed' | 'hidden-cases' }

type Granted = { readonly audit: Audit | readonly Audit[] }
type ValueOf<Out> = Out extends { readonly ok: true; readonly value: infer V } ? V : never
type RefusalOf<Out> = Out extends { readonly ok: false; readonly refusal: infer R } ? R : never

/**
 * Every write goes through here: actor authorised, input checked, one transaction, one audit event inside it.
 * A refusal rolls everything back. Throws `Forbidden` without the permission. `about` says what it asks for.
 */
export const defineUseCase = <S extends z.ZodType, Out extends Result<Granted, Refusal>>(spec: {
  readonly name: string
  readonly permission: Permission
  readonly input: S
  readonly run: (input: z.output<S>, ctx: Ctx) => Promise<Out>
}) => {
  const { name, permission, input } = spec
  const call = async (
    caller: Caller,
    rawInput: unknown,
  ): Promise<Result<ValueOf<Out>, RefusalOf<Out> | OwnRefusal>> => {
    const { actor, today } = caller
    authorize(actor, permission)
    if (needsFreshSignIn(permission, caller)) return refuse({ code: 'sign-in-again' })
    const parsed = input.safeParse(rawInput)
    if (!parsed.success) return refuse(fieldMessages(parsed.error))
    try {
      const work = async (tx: Tx) => {
        if (!(await seesEveryone(tx, permission))) return refuse({ code: 'hidden-cases' } as const)
        const entered = await enterCases({ tx, actor }, permission, parsed.data)
        if (entered.closed) return refuse({ code: 'case-closed' } as const)
        const result = await spec.run(parsed.data, { tx, actor, today })
        if (!result.ok) throw new Rollback(result.refusal)
        for (const { subjectType, subjectId, detail = {} } of [result.value.audit].flat()) {
          await tx.$executeRaw`
            INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
            VALUES (${actor.municipalityId}, ${actor.id}::uuid, ${name}, ${subjectType}, ${subjectId},
                    ${JSON.stringify(detail)}::jsonb)`
        }
        return ok(result.value as ValueOf<Out>)
      }
      return await asMunicipality(actor.municipalityId, work, askingOf(caller))
    } catch (thrown) {
      if (thrown instanceof Rollback) return refuse(thrown.refusal as RefusalOf<Out>)
      if (lostRace(thrown)) return refuse({ code: 'changed-meanwhile' })
      throw thrown
    }
  }
  return Object.assign(call, { about: { name, permission, input } })
}

/** A page, action or route that comes upon a closed case goes to where it can be opened. */
export class CaseClosed extends Error {
  readonly digest: string
  constructor(participantId: string) {
    super('the case has to be opened first')
    this.name = 'CaseClosed'
    this.digest = `NEXT_REDIRECT;replace;/open/${participantId};307;`
  }
}

/**
 * Every read goes through here: actor authorised, one transaction in which only the actor's municipality
 * exists. Throws `Forbidden` without the permission. `about` says what it asks for.
 */
export const defineQuery = <I extends readonly unknown[], V>(
  permission: Permission,
  read: (ctx: Ctx, ...input: I) => Promise<V>,
) => {
  const call = async (caller: Caller, ...input: I): Promise<V> => {
    const { actor, today } = caller
    authorize(actor, permission)
    const work = async (tx: Tx) => {
      const entered = await enterCases({ tx, actor }, permission, input, { record: true })
      if (entered.closed) throw new CaseClosed(entered.closed)
      return read({ tx, actor, today }, ...input)
    }
    return asMunicipality(actor.municipalityId, work, askingOf(caller))
  }
  return Object.assign(call, { about: { permission } })
}
