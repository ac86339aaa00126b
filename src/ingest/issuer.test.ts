import { expect, test } from 'vitest'
import { articleOf } from '../model/article.fixture.js'
import { ingest } from './ingest.js'

const STORY = 'The two ministers met on Friday and talked about the border.\n'

test.each([
  [
    'an office below the date',
    'Talks on grain\n\n3 May 2031\nMinistry of Foreign Affairs of Japan\n\n',
    'Ministry of Foreign Affairs of Japan',
    'JP',
  ],
  [
    'an office above the title',
    'Office of the Prime Minister of Norway\n\nTalks on grain\n\n',
    'Office of the Prime Minister of Norway',
    'NO',
  ],
  [
    'a paper before its date',
    'Talks on grain\n\nBy Jane Doe\nThe Harbour Gazette, May 3, 2031\n\n',
    'The Harbour Gazette',
    undefined,
  ],
  ['a known paper alone', 'Talks on grain\n\nThe Korea Herald\n\n', 'The Korea Herald', undefined],
  ['a place before its date', 'Talks on grain\n\nThe Hague, May 3, 2031\n\n', null, undefined],
  [
    'a title that only names an office',
    'Ministry of Foreign Affairs of Japan protests\n\n3 May 2031\n\n',
    null,
    undefined,
  ],
])('%s', async (_, head, outlet, side) => {
  const read = await ingest(new TextEncoder().encode(`${head}${STORY}`), { name: 'a.txt' })
  const article = read.ok ? read.value : articleOf('')
  expect([article.outlet, article.side?.state]).toEqual([outlet, side])
})
