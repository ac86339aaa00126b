import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingsOf } from './openings.js'
import { compilePhrase, matcherOf } from './patterns.js'

test.each([
  ['a word', 'touch base', ['touch']],
  ['every form of a verb', '<send>~ to', ['sending', 'sent', 'sends', 'send']],
  ['a group of words', '(?:rang|rung)(?: up)?', ['rang', 'rung']],
  ['forms in a group', '(?:came|<go>) to', ['came', 'going', 'gone', 'goes', 'went', 'go']],
])('%s is what matches begin with', (_, phrase, openings) =>
  expect(openingsOf(compilePhrase(phrase))).toEqual(expect.arrayContaining(openings)),
)

test.each([
  ['a word that may have an ending', 'call(s)'],
  ['a group that may be left out', '(?:video )?call'],
  ['a group that may be repeated', '(?:direct|close)* contact'],
  ['what stands before', '(?<!to )offer'],
  ['a class', "[’']ll go"],
  ['several words in a group', '(?:face to face|alone) with'],
  ['a choice without brackets', 'met|spoke'],
  ['a choice behind brackets', '(?:met|saw) him|spoke'],
  ['a capital', 'Track Two'],
])('%s does not say how matches begin', (_, phrase) =>
  expect(openingsOf(compilePhrase(phrase))).toBeNull(),
)

const heads = ['<speak|talk>', '(?:rang|<call>)', 'met', '(?:was|were)', 'calls?', '(?:up )?met']
const tails = ['', '~', ' with', '(?: up)?', 'ing', '(?! with)', '|talk', '[^,]{0,9} with']
const pieces =
  'Spoke|met|TALKS|rang|meet|was|calls|ſpoke|tal\u212A|İ|é|Є|ing|_|5| | | with| up|,|“|’ll|\n| briefly'.split(
    '|',
  )

test('what is found is what is found without a look at how matches begin', () => {
  const phrase = fc
    .tuple(fc.constantFrom(...heads), fc.constantFrom(...tails))
    .map((parts) => parts.join(''))
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''))
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 2 }),
      fc.array(text, { minLength: 12, maxLength: 12 }),
      (phrases, texts) => {
        const matcher = matcherOf(phrases)
        const whole = new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${phrases.map(compilePhrase).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        )
        for (const each of texts)
          expect(matcher.matchAll(each).map(({ index }) => index)).toEqual(
            [...each.matchAll(whole)].map(({ index }) => index),
          )
      },
    ),
    { numRuns: 300 },
  )
})
