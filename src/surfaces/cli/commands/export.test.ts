import { expect, test } from 'vitest'
import { quietHost } from '../host.fixture.js'
import { main } from '../main.js'

test.each([
  ['nothing to write is said', 'export', 'name what to write'],
  ['JSON alone prints, and writes nothing', 'export --json', 'name what to write'],
  [
    'days turned round are said before anything is opened',
    'statements --from 2031-05-01 --to 2031-04-01',
    'turned round',
  ],
  ['a timeline is of somebody', 'timeline', "missing required argument 'names'"],
])('%s', async (_, line, expected) => {
  const warned: string[] = []
  const code = await main(line.split(' '), {
    ...quietHost,
    environment: {},
    print: () => {},
    warn: (text) => void warned.push(text),
  })
  expect([code, warned.join('')]).toEqual([2, expect.stringContaining(expected)])
})
