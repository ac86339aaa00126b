import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageVersion } from './version.js'

test('a page names the release that wrote it', () => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect(JSON.parse(file)).toMatchObject({ version: pageVersion })
})
