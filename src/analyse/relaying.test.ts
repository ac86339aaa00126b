import { expect, test } from 'vitest'
import { articleOf } from '../model/article.fixture.js'
import { textOf } from '../model/spans.js'
import { analyse } from './analyse.js'

/** Speaker | cue | content < whose content it stands in. */
function attributed(text: string): readonly string[] {
  const { attributions } = analyse(articleOf(text), 'fast')
  const nameOf = (index: number): string =>
    attributions[index]?.speakers.map(({ name }) => name).join(' & ') ?? 'nobody'
  return attributions.map(
    ({ cue, content, parent }, index) =>
      `${nameOf(index)} | ${textOf(text, cue)} | ${content.map((span) => textOf(text, span)).join(' … ')}${parent === null ? '' : ` < ${nameOf(parent)}`}`,
  )
}

test.each([
  [
    'quoted as saying',
    'The Daily Lantern quoted Moses Okello as saying that the border would open.',
    'Moses Okello | saying | the border would open < The Daily Lantern',
  ],
  [
    'quoted as saying, the quotation before',
    '“The border will open,” the statement quoted Moses Okello as saying on Monday.',
    'Moses Okello | saying | “The border will open,” < the statement',
  ],
  [
    'was quoted as saying',
    'Moses Okello was quoted as saying that the border would open.',
    'Moses Okello | saying | the border would open',
  ],
  [
    'was quoted by another as saying',
    'Moses Okello was quoted by the Daily Lantern as saying that the border would open.',
    'Moses Okello | saying | the border would open < the Daily Lantern',
  ],
  [
    'cited behind what is reported',
    'The two ministers met in Paris, the Daily Lantern reported, citing a senior diplomat.',
    'senior diplomat | citing | The two ministers met in Paris < the Daily Lantern',
  ],
  [
    'a verb of manner',
    '“It rings at night,” Moses Okello laughs.',
    'Moses Okello | laughs | “It rings at night,”',
  ],
  [
    'a name beside what somebody is',
    'A spokeswoman, Anna Wanjiru, said that the border would open.',
    'Anna Wanjiru | said | the border would open',
  ],
  [
    'a name beside an office nobody knows',
    'The leader of the Green League, Anna Wanjiru, rejected the plan.',
    'Anna Wanjiru | rejected | the plan',
  ],
  [
    'one of several',
    'One of the officials said that the border would open.',
    'One of the officials | said | the border would open',
  ],
  [
    'what is regretted is not reported',
    'Moses Okello regretted that Sudan had announced a closure.',
    'Moses Okello | regretted | Sudan had announced a closure',
  ],
])('%s', (_, text, expected) => {
  expect(attributed(text)).toContain(expected)
})

test.each([
  ['cited for a thing', 'The mine was closed, citing rising costs.'],
  ['without saying', 'The envoy left the palace without blaming Sudan.'],
  ['anonymity', 'An official asked not to be named.'],
  ['told, not telling', 'Two officials briefed on the call left early.'],
  ['a title in quotation marks', 'He hummed “The Long Way Home” and smiled.'],
])('none: %s', (_, text) => {
  expect(attributed(text)).toEqual([])
})
