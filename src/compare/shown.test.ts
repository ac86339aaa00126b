import { expect, test } from 'vitest'
import { quoteFrom, type Evidence } from '../model/spans.js'
import { shownEvidence } from './shown.js'
import { draftOf } from './specimens.fixture.js'
import { tellings } from './telling.fixture.js'

const TOLD =
  'Haddad told Vogt that any treaty should be "short, last a year and open the strait." ' +
  'He called it "a brave step", and said nothing else. "We wait," Vogt said. Her office confirmed it.'

function shown(evidence: readonly string[], deciding: readonly string[] = []): readonly string[] {
  const [telling] = tellings(
    draftOf({
      told: TOLD,
      headline: 'Treaty near',
      statements: [
        {
          who: 'Haddad',
          cue: 'told',
          content: 'open the strait',
          clause:
            'Haddad told Vogt that any treaty should be "short, last a year and open the strait."',
        },
      ],
    }),
  )
  if (!telling) throw new Error('a draft makes a telling')
  const { text } = telling.reading.article
  const words = (quote: string): Evidence => {
    const start = text.indexOf(quote)
    return quoteFrom(text, { start, end: start + quote.length })
  }
  return shownEvidence(telling, {
    evidence: evidence.map(words),
    deciding: deciding.map(words),
  }).map(({ quote }) => quote)
}

const CLAUSE =
  'Haddad told Vogt that any treaty should be "short, last a year and open the strait."'

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['what holds its deciding words', ['any treaty should'], ['should'], ['any treaty should']],
  ['the clause that holds them', ['open the strait'], ['told', 'should'], [CLAUSE]],
  [
    'the sentence, where no statement holds them',
    ['a brave step'],
    ['nothing'],
    ['He called it "a brave step", and said nothing else.'],
  ],
  [
    'another sentence beside it',
    ['a brave step'],
    ['confirmed'],
    ['a brave step', 'Her office confirmed it.'],
  ],
  ['a mark right behind', ['called it "a brave step'], [], ['called it "a brave step"']],
  ['a mark right before', ['We wait," Vogt said'], [], ['"We wait," Vogt said']],
  [
    'no mark whose partner stands elsewhere',
    ['should be "short, last a year'],
    [],
    ['should be', 'short, last a year'],
  ],
  ['words inside marks as they are', ['last a year'], [], ['last a year']],
  ['no stretch that lies in another', ['brave', 'a brave step'], [], ['a brave step']],
  ['no single word of a headline', ['Treaty', 'a brave step'], [], ['a brave step']],
  ['that word where it is all', ['Treaty'], [], ['Treaty']],
  ['nothing of nothing', [], ['told'], []],
])('shows %s', (_, evidence, deciding, expected) =>
  expect(shown(evidence, deciding)).toEqual(expected),
)
