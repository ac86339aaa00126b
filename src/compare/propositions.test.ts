import { expect, test } from 'vitest'
import { propositionsOf } from './propositions.js'
import { tellings, type Draft } from './telling.fixture.js'

const partsOf = (draft: Draft) =>
  tellings(draft).flatMap((telling) =>
    propositionsOf(telling).map(({ words, sources }) => [
      words.map(({ quote }) => quote).join(' … '),
      sources.join(),
    ]),
  )

const CONTENT = 'the opening of the strait and the return of the fleet'

test('a statement with two things is two propositions', () =>
  expect(
    partsOf({ text: `Vogt urged ${CONTENT}.`, statements: [{ who: 'Vogt', content: CONTENT }] }),
  ).toEqual([
    ['the opening of the strait', 's1'],
    ['the return of the fleet', 's1'],
  ]))

test('a commitment that a statement tells goes with it', () =>
  expect(
    partsOf({
      text: 'Vogt promised a loan of €7 million.',
      statements: [{ who: 'Vogt', content: 'a loan of €7 million', act: 'promise' }],
      commitments: [{ who: 'Vogt', words: 'a loan of €7 million' }],
    }),
  ).toEqual([['a loan of €7 million', 's1,k1']]))

test('a commitment by itself is a proposition', () =>
  expect(
    partsOf({
      text: 'A loan of €7 million is under way.',
      commitments: [{ who: 'Portugal', words: 'A loan of €7 million' }],
    }),
  ).toEqual([['A loan of €7 million', 'k1']]))

test('a statement inside another speaks for itself', () =>
  expect(
    partsOf({
      text: 'The talks went on for hours, and the two agreed to meet in May, the Belem Palace said.',
      statements: [
        {
          who: 'Belem Palace',
          content: 'The talks went on for hours, and the two agreed to meet in May',
          clause:
            'The talks went on for hours, and the two agreed to meet in May, the Belem Palace said',
        },
        {
          who: 'Vogt',
          content: 'to meet in May',
          clause: 'the two agreed to meet in May',
          act: 'agree',
        },
      ],
    }),
  ).toEqual([
    ['The talks went on for hours', 's1'],
    ['to meet in May', 's2'],
  ]))

test('content that the cue interrupts is one, with the words on either side', () =>
  expect(
    partsOf({
      text: '"We will," she said, "not yield."',
      statements: [
        {
          who: 'Vogt',
          content: ['We will', 'not yield'],
          clause: '"We will," she said, "not yield."',
        },
      ],
    }),
  ).toEqual([['We will … not yield', 's1']]))
