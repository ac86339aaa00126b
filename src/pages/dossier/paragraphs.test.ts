import { expect, test } from 'vitest'
import type { AccountHead } from '../../model/comparison.js'
import { textOf } from '../../model/spans.js'
import { blocksOf, wireHead } from '../specimen.fixture.js'
import { leftOut } from './keeping.js'
import { paragraphsOf } from './paragraphs.js'

function headOf(text: string): AccountHead {
  return { ...wireHead, text, blocks: blocksOf(text) }
}

test('paragraphs begin where blocks begin, and together they are the text', () => {
  const text = '\n\nA title\n\nOne.\nTwo.\n'
  const paragraphs = paragraphsOf(headOf(text))
  expect(paragraphs.map((each) => [each.number, textOf(text, each)])).toEqual([
    [1, '\n\nA title\n\n'],
    [2, 'One.\n'],
    [3, 'Two.\n'],
  ])
})

test.each([
  ['no blocks', { ...wireHead, text: 'Words.', blocks: [] }, ['Words.']],
  ['an empty text', headOf(''), []],
])('%s', (_, head, expected) =>
  expect(paragraphsOf(head).map((each) => textOf(head.text, each))).toEqual(expected),
)

test('a paragraph of which nothing was kept is known', () => {
  const head = headOf('One.\nTwo.\nThree.')
  const text = `One.\n${leftOut.repeat(4)}\nThree.`
  expect(paragraphsOf({ ...head, text }).map(({ isLeftOut }) => isLeftOut)).toEqual([
    false,
    true,
    false,
  ])
})
