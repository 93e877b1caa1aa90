import 'server-only'
import { z } from 'zod'

const local = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
const jsonOf = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text, ctx) => {
      try {
        return JSON.parse(text)
      } catch {
        ctx.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

const key = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'is not 32 bytes in base64')

const settings = z
  .object({
    FOTFESTE_MODE: z.enum(['production', 'demo', 'test']).default('production'),
    /** A fixed day for demonstrations and tests. */
    FOTFESTE_TODAY: z.iso.date().optional(),
    DATABASE_URL: z.string().min(1),
    NEXTAUTH_URL: z.url(),
    NEXTAUTH_SECRET: z.string().min(32),
    IDENTITY_KEYS: jsonOf(z.record(z.string().regex(/^[a-z0-9]{1,16}$/), key)),
    IDENTITY_KEY_ID: z.string(),
    IDENTITY_LOOKUP_KEY: key,
    OIDC_ISSUER: z.url(),
    /** The name that staff are known under where the local provider answers on another port each time. */
    OIDC_STAFF_ISSUER: z.url().optional(),
    OIDC_NAME: z.string().default('Logg inn'),
    OIDC_CLIENT_ID: z.string().min(1),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_CLIENT_KEY: jsonOf(z.record(z.string(), z.unknown())).optional(),
    OIDC_ACR: z.string().optional(),
    OIDC_ROLE_CLAIM: z.string().default('roles'),
    OIDC_ROLE_MAP: jsonOf(z.record(z.string(), z.string())).prefault('{}'),
    OIDC_MUNICIPALITY_CLAIM: z.string().optional(),
    OIDC_MUNICIPALITY: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    /** Where those write who could not use a page. */
    ACCESSIBILITY_CONTACT: z.email().optional(),
    SEAL_DIRECTORY: z.string().optional(),
    /** Of the municipality's key, where it has one. */
    SEAL_PASSWORD: z.string().default(''),
    /** An independent time stamp service (RFC 3161). Where it is set, nothing is sealed without its stamp. */
    SEAL_TIMESTAMP_URL: z.union([z.literal('').transform(() => undefined), z.url()]).optional(),
    SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(60).default(30),
    /** How long a sign-in is enough for approvals and for showing an identity number. */
    SIGN_IN_AGAIN_MINUTES: z.coerce.number().int().min(1).max(480).default(60),
    SESSION_HOURS: z.coerce.number().int().min(1).max(12).default(8),
  })
  .superRefine((env, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (!env.OIDC_CLIENT_SECRET && !env.OIDC_CLIENT_KEY) {
      refuse('OIDC_CLIENT_KEY', 'or OIDC_CLIENT_SECRET is needed')
    }
    if (!env.OIDC_MUNICIPALITY_CLAIM && !env.OIDC_MUNICIPALITY) {
      refuse('OIDC_MUNICIPALITY', 'or OIDC_MUNICIPALITY_CLAIM is needed')
    }
    if (!env.IDENTITY_KEYS[env.IDENTITY_KEY_ID]) refuse('IDENTITY_KEY_ID', 'is not one of IDENTITY_KEYS')
    if (env.FOTFESTE_MODE !== 'production') return
    for (const name of ['NEXTAUTH_URL', 'OIDC_ISSUER'] as const) {
      if (!env[name].startsWith('https://') || local(env[name])) refuse(name, 'must be https, not local')
    }
    for (const name of ['FOTFESTE_TODAY', 'OIDC_STAFF_ISSUER'] as const) {
      if (env[name]) refuse(name, 'is not for production')
    }
  })

export type Env = z.output<typeof settings>

/** Checks the settings. Throws with every fault named, never with a value. */
export const settingsIn = (source: Readonly<Record<string, string | undefined>>): Env => {
  const parsed = settings.safeParse(source)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`Unsafe or missing settings:\n${faults.join('\n')}`)
}

let checked: Env | undefined

/** The settings, checked once. The only reader of process.env. */
export const env = (): Env => {
  checked ??= settingsIn(process.env)
  return checked
}
