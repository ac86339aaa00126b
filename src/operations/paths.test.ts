import { expect, test } from 'vitest'
import { compareFiles } from './compare.js'
import { readFile } from './read.js'
import { verifyDossier } from './verify.js'

async function failureOf(call: () => unknown): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    return error
  }
}

// As JavaScript may call them, whatever the types say.
test.each([
  ['compare', compareFiles, ['a.txt'], 'compare wants a list of paths'],
  ['compare', compareFiles, [[null]], 'compare wants a list of paths'],
  ['read', readFile, [], 'read wants the path of one file'],
  ['read', readFile, [['a.txt']], 'read wants the path of one file'],
  ['verify', verifyDossier, [{}], 'verify wants the path of a page'],
  ['verify', verifyDossier, ['page.html', 'a.txt'], 'a list of paths of its sources'],
])('%s refuses what is no path: %#', async (_, operation, given, wanted) => {
  const failure = await failureOf(() => Reflect.apply(operation, null, given))
  expect(failure).toBeInstanceOf(TypeError)
  expect(String(failure)).toContain(wanted)
})

test('no account at all is a problem', async () => {
  const { comparison, problems } = await compareFiles([])
  expect(comparison.accounts).toEqual([])
  expect(problems).toMatchObject([{ code: 'one-account' }])
  expect(problems[0]?.message).toMatch(/^No account was given/u)
})

test('one account is told in words that fit the command and the library', async () => {
  const wire = new URL('../../examples/macron-putin-2025/wire.txt', import.meta.url).pathname
  const { problems } = await compareFiles([wire])
  expect(problems).toMatchObject([{ code: 'one-account' }])
  expect(problems[0]?.message).toContain('Add a second text')
  expect(problems[0]?.message).not.toContain('readout')
})
