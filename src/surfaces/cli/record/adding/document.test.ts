import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { quoteFrom, type Evidence } from '../../../../model/spans.js'
import type { AddResult } from '../../../../operations/record/add.js'
import { addedArticle, articleRow, contactSummary, flowing } from '../record.fixture.js'
import { addDocument } from './document.js'

const nothing: AddResult = { added: [], known: [], purged: [], unreadable: [], left: [] }
const told = [{ contact: contactSummary, keys: [contactSummary.key] }]

const cite = (text: string): readonly Evidence[] => [
  quoteFrom(text, { start: 0, end: text.length }),
]

const changed: AddResult = {
  ...nothing,
  added: [
    {
      ...addedArticle,
      version: {
        previous: 'a1111111111111111',
        changes: [
          {
            before: cite('The call lasted two hours.'),
            after: cite('The call lasted nearly three hours.'),
          },
          { before: [], after: cite('This story was corrected.') },
        ],
      },
    },
  ],
}

const mixed: AddResult = {
  added: [addedArticle],
  known: [{ path: 'copy.txt', article: articleRow.key }],
  purged: [{ path: 'gone.txt', at: '2031-04-01T10:00:00.000Z', why: 'court order' }],
  unreadable: [{ path: 'bad.bin', problems: [{ code: 'file-binary', message: 'no text' }] }],
  left: ['later.txt'],
}

const printed = (result: AddResult, width = 80, colour = false) =>
  addDocument({ result, told: result.added.length > 0 ? told : [] }, { width, colour })

test.each<[string, AddResult, string]>([
  ['nothing', nothing, 'There was nothing to add: no file stands there.'],
  [
    'the sum',
    mixed,
    '4 texts: 1 new, 1 known already, 1 removed earlier for legal reasons and 1 that could not be read.',
  ],
  [
    'a new text',
    mixed,
    '+ NPA, on The Valley Times · wire story · 4 March 2031 Maron presses Veld',
  ],
  ['its key', mixed, 'wire.txt · 3 statements, 1 contact · a0123456789abcdef'],
  ['why one could not be read', mixed, '✗ bad.bin: no text'],
  [
    'what was removed earlier',
    mixed,
    '† gone.txt: removed on 1 April 2031, 10:00 UTC: court order.',
  ],
  ['what is known', mixed, '= copy.txt is a0123456789abcdef'],
  ['a contact that was joined', mixed, 'c0123456789abcdef · 2 articles · joined'],
  ['what to do next', mixed, 'Next: readout contact c0123456789abcdef'],
  ['how to go on', mixed, 'Stopped: 1 text is left. The same command goes on with them'],
  ['another version', changed, '1 new (1 of them another version of a page)'],
  [
    'which it follows',
    changed,
    'a0123456789abcdef after a1111111111111111, which stays · 2 changes',
  ],
  ['words that were removed', changed, '− The call lasted «two» hours.'],
  ['words that were added', changed, '+ The call lasted «nearly three» hours.'],
  ['a sentence that was added', changed, '+ This story was corrected.'],
])('it prints %s', (_, result, expected) => expect(flowing(printed(result))).toContain(expected))

test('of many it names the first, and says how to see the rest', () => {
  const added = Array.from({ length: 30 }, () => addedArticle)
  const text = printed({ ...nothing, added })
  expect(text).toContain('and 20 more; --json names them all')
  expect(text.match(/^\+ NPA/gmu)).toHaveLength(10)
})

test.each([40, 80, 200])('nothing is wider than %i columns', (width) => {
  for (const line of `${printed(mixed, width)}${printed(changed, width)}`.split('\n'))
    expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test('colour marks what the signs in plain text mark', () => {
  expect(printed(changed, 80, true)).toContain('\u001B[4mnearly three')
  expect(printed(changed, 80, true)).not.toContain('«')
})
