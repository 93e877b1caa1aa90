import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { documentKinds } from '#lib/documents/catalogue'

const USAGE = `Bruk: npm run --silent pdf -- <dokument> <fakta.json> <ut.pdf> [--seal <nøkkel.pem>]
      npm run --silent pdf -- schema <dokument>
      npm run --silent pdf -- batch <mappe>     lager x.pdf av hver x.json med nøkkelen "document"
Dokumenter: ${Object.keys(documentKinds).join(', ')}
"sealed": true i fakta gir en forseglet fil.`

const DEMO_SEAL = '.data/demo-seal.pem'

class Refused extends Error {}

const envelope = z.looseObject({ document: z.string().optional(), sealed: z.boolean().optional() })

const kindOf = async (name: string) => {
  const kind = Object.hasOwn(documentKinds, name) ? documentKinds[name] : undefined
  if (!kind) throw new Refused(`Ukjent dokument: ${name}\n\n${USAGE}`)
  return kind()
}

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Refused(`Kan ikke lese ${path}: ${cause instanceof Error ? cause.message : cause}`)
  }
}

const wordsForIssue = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `ukjent felt ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_value') return `skal være en av ${issue.values.join(', ')}`
  if (issue.message.startsWith('Invalid')) return 'mangler eller har feil form'
  return issue.message.startsWith('Too') ? 'er for stor eller for liten' : issue.message
}

const explained = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'fakta'}: ${wordsForIssue(issue)}`).join('\n')

const sealPem = async (path: string | undefined, sealer: string): Promise<string> => {
  if (path) return readFileSync(path, 'utf8')
  if (!existsSync(DEMO_SEAL)) {
    const { createDemoSeal } = await import('#lib/pdf/seal/demo-seal')
    const { keyPem, certificatePem } = createDemoSeal(sealer, new Date())
    mkdirSync(dirname(DEMO_SEAL), { recursive: true })
    writeFileSync(DEMO_SEAL, keyPem + certificatePem, { mode: 0o600 })
  }
  return readFileSync(DEMO_SEAL, 'utf8')
}

const sealed = async (bytes: Uint8Array, facts: object, keyPath: string | undefined) => {
  const { municipality, preparedOn, signing } = z
    .object({
      municipality: z.object({ name: z.string() }),
      preparedOn: z.string(),
      signing: z.object({ receivedAt: z.string().optional() }).optional(),
    })
    .parse(facts)
  const { sealPdf } = await import('#lib/pdf/seal/seal')
  const { sealKeyFromPem } = await import('#lib/pdf/seal/seal-key')
  const key = sealKeyFromPem(await sealPem(keyPath, `${municipality.name} kommune`))
  const at = new Date(signing?.receivedAt ?? `${preparedOn}T12:00:00Z`)
  return sealPdf(bytes, key, { reason: 'Forseglet av kommunen', at })
}

const make = async (document: string, from: string, to: string, keyPath: string | undefined) => {
  const kind = await kindOf(document)
  const { document: _, sealed: wantsSeal, ...facts } = envelope.parse(readJson(from))
  const bytes = await kind.render(facts)
  writeFileSync(to, wantsSeal ? await sealed(bytes, facts, keyPath) : bytes)
}

const makeAll = async (folder: string, keyPath: string | undefined) => {
  let failed = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const from = join(folder, file)
    try {
      const { document } = envelope.parse(readJson(from))
      if (!document) throw new Refused('document: mangler')
      await make(document, from, from.replace(/\.json$/, '.pdf'), keyPath)
    } catch (error) {
      failed += 1
      console.error(`${file}: ${wordsFor(error)}`)
    }
  }
  if (failed > 0) process.exitCode = 1
}

const wordsFor = (error: unknown): string => {
  if (error instanceof z.ZodError) return explained(error)
  const { code, path } = Object(error)
  if (code === 'ENOENT') return `Finner ikke ${path}`
  if (/^ERR_PARSE_ARGS/.test(code)) return USAGE
  return error instanceof Error ? error.message : String(error)
}

const run = async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seal: { type: 'string' } },
  })
  const [first, second, third] = positionals
  if (first === 'schema' && second) {
    console.log(JSON.stringify(z.toJSONSchema((await kindOf(second)).schema), null, 2))
  } else if (first === 'batch' && second) await makeAll(second, values.seal)
  else if (first && second && third) await make(first, second, third, values.seal)
  else throw new Refused(USAGE)
}

run().catch((error: unknown) => {
  console.error(wordsFor(error))
  process.exitCode = 1
})
