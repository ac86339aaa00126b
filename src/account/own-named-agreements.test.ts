import { expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { articleOf } from '../model/article.fixture.js'
import { agreementAt } from './agreements.js'
import { sceneOf } from './scene.js'

function namedIn(text: string): readonly string[] {
  const article = articleOf(text)
  const scene = sceneOf(article, analyse(article))
  return scene.tokens.flatMap((_, at) => {
    const found = agreementAt(scene, at)
    return found ? [`${found.key} | ${text.slice(found.start, found.end)}`] : []
  })
}

test.each([
  ['Peru broke the 1929 water treaty.', ['named:treaty of 1929 | 1929 water treaty']],
  ["Oslo tore up Chile's 1904 treaty.", ['named:treaty of 1904 | 1904 treaty']],
  ['Peru kept the convention of 1929.', ['named:convention of 1929 | convention of 1929']],
  ['Peru kept the pact signed in 1929.', ['named:pact of 1929 | pact signed in 1929']],
  [
    'Peru kept the Agreement on Fisheries of 1929.',
    ['named:agreement of 1929 | Agreement on Fisheries of 1929'],
  ],
  [
    'Peru broke the 1929 treaty. Chile had kept the pact.',
    ['named:treaty of 1929 | 1929 treaty', 'named:treaty of 1929 | pact'],
  ],
  [
    'Both kept to the declaration of March 2019.',
    ['named:declaration of 2019-03 | declaration of March 2019'],
  ],
  [
    'It was a breach of the Tromso Protocol on Fisheries.',
    ['named:Tromso protocol | Tromso Protocol on Fisheries'],
  ],
  ['Ghana follows the ECOWAS convention.', ['named:ECOWAS convention | ECOWAS convention']],
  [
    'Peru broke the 1929 treaty. Chile had kept the treaty.',
    ['named:treaty of 1929 | 1929 treaty', 'named:treaty of 1929 | treaty'],
  ],
  [
    'Norway left the Arms Trade Treaty. The treaty binds Ghana.',
    ['treaty:arms-trade | Arms Trade Treaty', 'treaty:arms-trade | treaty'],
  ],
])('%s', (text, expected) => expect(namedIn(text)).toEqual(expected))

test.each([
  ['a year that is when', 'In 1998 agreement was reached.'],
  ['a year behind a preposition', 'The war in 1998 agreement could not end.'],
  ['whose it is', 'Peru welcomed the Chilean agreement.'],
  ['between whom it is', 'Peru welcomed the Peru-Chile agreement.'],
  ['what sort it is', 'They signed the Joint Declaration and the Trade Agreement.'],
  ['of nothing told', 'The agreement is good.'],
  ['a body', 'He opened the Republican convention.'],
  ['not a noun for one', 'He bought the 1998 car of the treaty room.'],
])('none: %s', (_, text) => expect(namedIn(text)).toEqual([]))

test.each([
  ['of other words', 'Peru broke the 1929 treaty. The treaty between Ghana and Togo holds.'],
  [
    'a new one between',
    'Peru broke the 1929 treaty. It wants a new treaty. The treaty will be long.',
  ],
  ['another noun', 'Peru broke the 1929 treaty. The protocol holds.'],
])('"the treaty" points to none before it: %s', (_, text) => expect(namedIn(text)).toHaveLength(1))

test('"the pact" points to none of two', () =>
  expect(
    namedIn('Peru broke the 1929 treaty and the 1998 convention. The pact holds.'),
  ).toHaveLength(2))
