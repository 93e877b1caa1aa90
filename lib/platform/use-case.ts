import 'server-only'
import type { z } from 'zod'
import type { LocalDate } from '#lib/values/local-date'
import { ok, type Result, refuse } from '#lib/values/result'
import { type Actor, authorize, type Permission } from './access'
import { asMunicipality, type Tx } from './database'
import { Prisma } from './generated/client'

export type Caller = { readonly actor: Actor; readonly today: LocalDate }
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
  ): Promise<
    Result<ValueOf<Out>, RefusalOf<Out> | InvalidInput | { readonly code: 'changed-meanwhile' }>
  > => {
    const { actor, today } = caller
    authorize(actor, permission)
    const parsed = input.safeParse(rawInput)
    if (!parsed.success) return refuse(fieldMessages(parsed.error))
    try {
      return await asMunicipality(actor.municipalityId, async (tx) => {
        const result = await spec.run(parsed.data, { tx, actor, today })
        if (!result.ok) throw new Rollback(result.refusal)
        for (const { subjectType, subjectId, detail = {} } of [result.value.audit].flat()) {
          await tx.$executeRaw`
            INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
            VALUES (${actor.municipalityId}, ${actor.id}::uuid, ${name}, ${subjectType}, ${subjectId},
                    ${JSON.stringify(detail)}::jsonb)`
        }
        return ok(result.value as ValueOf<Out>)
      })
    } catch (thrown) {
      if (thrown instanceof Rollback) return refuse(thrown.refusal as RefusalOf<Out>)
      if (lostRace(thrown)) return refuse({ code: 'changed-meanwhile' })
      throw thrown
    }
  }
  return Object.assign(call, { about: { name, permission, input } })
}

/**
 * Every read goes through here: actor authorised, one transaction in which only the actor's municipality
 * exists. Throws `Forbidden` without the permission. `about` says what it asks for.
 */
export const defineQuery = <I extends readonly unknown[], V>(
  permission: Permission,
  read: (ctx: Ctx, ...input: I) => Promise<V>,
) => {
  const call = async ({ actor, today }: Caller, ...input: I): Promise<V> => {
    authorize(actor, permission)
    return asMunicipality(actor.municipalityId, (tx) => read({ tx, actor, today }, ...input))
  }
  return Object.assign(call, { about: { permission } })
}
