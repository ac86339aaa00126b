import { expect, test } from 'vitest'
import { Pager } from './pager.js'

const linksOf = (page: unknown) =>
  [...String(page).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/gu)].map(([, href, words]) => [
    href,
    words,
  ])

test.each([
  ['all of it is here', { total: 8, offset: 0, shown: 8 }, []],
  ['the first part', { total: 20, offset: 0, shown: 8 }, [['/a?from-row=8', 'Earlier']]],
  [
    'a part in the middle',
    { total: 20, offset: 8, shown: 8 },
    [
      ['/a', 'Later'],
      ['/a?from-row=16', 'Earlier'],
    ],
  ],
  ['the last part', { total: 20, offset: 16, shown: 4 }, [['/a?from-row=12', 'Later']]],
])('%s', (_, part, links) => expect(linksOf(<Pager path="/a" {...part} />)).toEqual(links))

test('what was asked for stays asked for, and other lists have other ways', () => {
  const query = new URLSearchParams({ topic: 'grain', 'from-row': '2' })
  const page = (
    <Pager
      path="/a"
      query={query}
      total={6}
      offset={2}
      shown={2}
      ways={['Back', 'Further topics']}
    />
  )
  expect(linksOf(page)).toEqual([
    ['/a?topic=grain', 'Back'],
    ['/a?topic=grain&amp;from-row=4', 'Further topics'],
  ])
})
