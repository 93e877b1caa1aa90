import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const UNPACKS = /\b(inflate|gunzip|unzip|brotliDecompress|DecompressionStream)\w*/i

/** Read in the browser of the one who chose it, with a bound of its own and a bomb in its test. */
const BOUNDED = ['lib/attendance/workbook.ts']

/** A file that is sent to us is measured and kept as it is: there is nothing that a small one could grow into. */
test('nothing that the product ships unpacks what it is given, but what has a bound', () => {
  const unpacking = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|^testing\/|^platform\/generated\//.test(file))
      .filter((file) => UNPACKS.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => join(folder, file)),
  )
  expect(unpacking).toEqual(BOUNDED)
})
