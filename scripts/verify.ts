import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Language, say } from '#lib/i18n/text'
import { type Explanation, explainFile } from '#lib/verification/explain.view'

const USAGE = `Usage: verify -- <file.pdf> [--fingerprint <sha256>] [--nynorsk] [--json]
Exit 0 when the file is unchanged since it was sealed (also when it says itself that it is replaced), else 1.`

const marks = { good: '✓', bad: '✗', unknown: '?' }

const linesOf = (
  { headline, sentence, facts, checks, answer }: Explanation,
  language: Language,
): string[] => [
  say(headline, language),
  say(sentence, language),
  '',
  ...facts.map(({ label, value }) => `${say(label, language).padEnd(13)} ${say(value, language)}`),
  ...checks.map(
    ({ result, name, says, detail }) =>
      `${marks[result]} ${say(name, language).padEnd(13)} ${say(says, language)}${detail && ` (${detail})`}`,
  ),
  '',
  `SHA-256 (${language === 'nb' ? 'filen' : 'fila'}) ${answer.fingerprint}`,
  ...answer.seals.map(({ keyFingerprint, by }) => `SHA-256 (${by}) ${keyFingerprint}`),
]

const readBytes = (path: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return null
  }
}

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        fingerprint: { type: 'string' },
        json: { type: 'boolean', default: false },
        nynorsk: { type: 'boolean', default: false },
      },
    })
  } catch {
    return null
  }
}

const main = async (): Promise<number> => {
  const given = readArguments()
  const [path, ...more] = given?.positionals ?? []
  if (!given || !path || more.length > 0) {
    console.error(USAGE)
    return 1
  }
  const bytes = readBytes(path)
  if (!bytes) {
    console.error(`Finner ikke filen ${path}`)
    return 1
  }
  const { json, nynorsk, fingerprint } = given.values
  const explanation = await explainFile(bytes, fingerprint)
  const lines = linesOf(explanation, nynorsk ? 'nn' : 'nb')
  console.log(json ? JSON.stringify(explanation.answer, null, 2) : lines.join('\n'))
  return explanation.ok ? 0 : 1
}

process.exitCode = await main()
