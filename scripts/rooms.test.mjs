import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findBreaches } from './rooms.mjs'

const rooms = [
  { room: 'src/model', owns: 'words', imports: [] },
  { room: 'src/analyse', owns: 'places', imports: ['src/model'] },
  { room: 'src/account', owns: 'tellings', imports: ['src/model'] },
]

/** A checkout with the rooms above and one file. */
function checkoutWith(path, code, named = rooms) {
  const checkout = mkdtempSync(join(tmpdir(), 'rooms-'))
  const files = {
    'rooms.json': JSON.stringify({ rooms: named }),
    'src/model/a.ts': '',
    [path]: code,
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, name)), { recursive: true })
    writeFileSync(join(checkout, name), content)
  }
  return findBreaches(checkout)
}

test.each([
  ['an import that is allowed', 'src/account/b.ts', "import { a } from '../model/a.js'"],
  ['an import within the room', 'src/account/b.ts', "import { c } from './c.js'"],
  ['a package', 'src/account/b.ts', "import nlp from 'wink-nlp'"],
  ['a test of a later stage', 'src/account/b.test.ts', "import { a } from '../analyse/a.js'"],
  ['a path in a string', 'src/account/b.ts', 'const text = "he came from \'../analyse/x\'"'],
])('%s is no breach', (_, path, code) => expect(checkoutWith(path, code)).toEqual([]))

test.each([
  ['a stage that imports a stage', 'src/account/b.ts', "import { a } from '../analyse/a.js'"],
  ['a test of an earlier stage', 'src/analyse/b.test.ts', "import { a } from '../account/a.js'"],
  ['a type alone', 'src/account/b.ts', "import type { A } from '../analyse/a.js'"],
  ['over several lines', 'src/account/b.ts', "import {\n  a,\n  b,\n} from '../analyse/a.js'"],
  ['a lazy import', 'src/account/b.ts', "const { a } = await import('../analyse/a.js')"],
  ['passed on', 'src/account/b.ts', "export { a } from '../analyse/a.js'"],
  ['a package in the model', 'src/model/b.ts', "import nlp from 'wink-nlp'"],
  ['a folder without a rule', 'src/helpers/b.ts', ''],
])('%s is a breach', (_, path, code) => expect(checkoutWith(path, code)).toHaveLength(1))

test('rooms that may import each other are a cycle', () => {
  const circular = rooms.map((room) => ({ ...room, imports: ['src/model', 'src/analyse'] }))
  expect(checkoutWith('src/account/b.ts', '', circular).join('\n')).toContain('reaches itself')
})
