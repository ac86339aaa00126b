import { describe, expect, test } from 'vitest'
import type { Speed } from '../model/reading.js'
import { articleOf } from '../model/article.fixture.js'
import { leastCostOf } from '../model/cost.fixture.js'
import { textOf } from '../model/spans.js'
import { analyse } from './analyse.js'

const SPEEDS = ['accurate', 'fast'] as const satisfies readonly Speed[]

const CLAUSES = 'that the talks would go on until the grain was shipped and the ports were safe, '

const HARD = [
  ['a sentence of 5,000 words', `Okello said ${CLAUSES.repeat(312)}and left.`],
  ['a sentence of 5,000 words without an end', 'the ministers of trade and of grain '.repeat(715)],
  [
    'a quotation that is never closed',
    `“The border is open, Okello said. ${'It stays so. '.repeat(400)}`,
  ],
  ['nothing but opening marks', '“‘'.repeat(3000)],
  ['marks of every sort, unbalanced', `He said: "It ‘is «over“. ${'”\' " » “'.repeat(500)}`],
  ['a table', `| state | wheat | maize |\n${'| Kenya | 4.1 | 2.0 |\n'.repeat(1500)}`],
  ['columns of tabs', `Country\tSaid\tDate\n${'Kenya\tyes, it said\t4 May\n'.repeat(1500)}`],
  [
    'a live page',
    Array.from(
      { length: 400 },
      (_, at) => `14:${String(at % 60).padStart(2, '0')}\nOkello says talks go on.\n\nShare`,
    ).join('\n\n'),
  ],
  ['one word', 'Said'],
  ['cues and nothing else', 'said told urged warned '.repeat(1000)],
] as const

/** Long enough for a busy machine, and far too short for anything that is not linear. */
const MOST = 30_000

describe.each(SPEEDS)('hard texts, %s', (speed) => {
  test.each(HARD)('%s', { timeout: MOST }, (_, text) => {
    const { attributions, sentences } = analyse(articleOf(text), speed)
    for (const each of attributions) {
      const sentence = sentences[each.sentence]
      expect(sentence && each.cue.start >= sentence.start && each.cue.end <= sentence.end).toBe(
        true,
      )
      for (const span of [...each.sources, each.cue, ...each.content])
        expect(textOf(text, span).trim()).not.toBe('')
    }
  })

  test('twice the text takes no more than a few times as long', { timeout: MOST }, () => {
    const story = 'Okello told Abebe on Monday that the border would open, and Abebe thanked him. '
    const short = leastCostOf(() => analyse(articleOf(story.repeat(100)), speed))
    const long = leastCostOf(() => analyse(articleOf(story.repeat(400)), speed))
    expect(long / short).toBeLessThan(12)
  })

  test('the same text gives the same', () => {
    const article = articleOf(
      'Okello said the border would open. “We wait,” Abebe replied, frowning.',
    )
    expect(analyse(article, speed)).toEqual(analyse(article, speed))
  })
})
