import { expect, test } from 'vitest'
import { splitSentences } from '../../language/sentences.js'
import { tokenise } from '../../language/tokens.js'
import { articleOf } from '../../model/article.fixture.js'
import type { Cast } from '../../model/mentions.js'
import { textOf } from '../../model/spans.js'
import { findActors } from '../actors.js'

function castOf(text: string, side: string | null): Cast {
  const article = articleOf(text, {
    kind: side === null ? 'report' : 'official',
    side: side === null ? null : { state: side, name: side },
  })
  const tokens = tokenise(text)
  return findActors(article, tokens, splitSentences(text, tokens, article.blocks))
}

function personsOf(text: string): readonly string[] {
  const { actors } = castOf(text, null)
  return actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
}

function meant(text: string, words: string, side: string | null): readonly string[] {
  const { mentions } = castOf(text, side)
  const last = mentions.filter((mention) => textOf(text, mention) === words).at(-1)
  return mentions
    .filter(({ start, end }) => start === last?.start && end === last.end)
    .map(({ actor }) => actor)
}

test.each([
  ["The Prime Minister, Dato' Hakim Salleh, said that it rained.", 'Hakim Salleh'],
  ["Dato' Seri Dr. Hakim Salleh said that it rained.", 'Hakim Salleh'],
  ['Tan Sri Hakim Salleh said that it rained.', 'Hakim Salleh'],
  ['The foreign minister, Ing. Rosa Peña, said that it rained.', 'Rosa Peña'],
  ['Lic. Rosa Peña said that it rained.', 'Rosa Peña'],
  ['Mme. Awa Sow said that it rained.', 'Awa Sow'],
  ['Ustadz Hakim Salleh said that it rained.', 'Hakim Salleh'],
  ['Ato Tesfaye Gemechu said that it rained.', 'Tesfaye Gemechu'],
  ['Mwalimu Juma Kileo said that it rained.', 'Juma Kileo'],
  ['The Rt. Hon. Ada Osei said that it rained.', 'Ada Osei'],
  ['High Representative/Vice-President Ada Osei said that it rained.', 'Ada Osei'],
  ['Deputy Prime Minister – Minister of Foreign Affairs Murat Ali said so.', 'Murat Ali'],
  ['President @AdaOsei of Chile said that it rained.', 'Ada Osei'],
  ['HRH Prince Salem bin Rashid said that it rained.', 'Salem bin Rashid'],
  ['HE Foreign Minister Salem Al-Harbi said that it rained.', 'Salem Al-Harbi'],
  ['H.E. Mr. Somchai Wongsa said that it rained.', 'Somchai Wongsa'],
  ['President Ahmed Ould Salem said that it rained.', 'Ahmed Ould Salem'],
])('an honorific is no part of a name: %s', (text, name) => {
  expect(personsOf(text)).toEqual([name])
})

const TWO_OFFICES =
  'HE Prime Minister and Minister of Foreign Affairs Sheikh Salem Al-Harbi received a call from HE President of the friendly Republic of Chile Ada Osei.'

test.each([
  [
    'an office after initials',
    `${TWO_OFFICES} HE the President of Chile thanked him.`,
    'President of Chile',
    'ada-osei',
  ],
  [
    'two offices, one person',
    `${TWO_OFFICES} The Prime Minister and Minister of Foreign Affairs agreed.`,
    'Prime Minister and Minister of Foreign Affairs',
    'salem-al-harbi',
  ],
  [
    'the second of two offices',
    `${TWO_OFFICES} The Foreign Minister agreed.`,
    'Foreign Minister',
    'salem-al-harbi',
  ],
  [
    'an excellency of the own side',
    `${TWO_OFFICES} His Excellency warned of a war.`,
    'His Excellency',
    'salem-al-harbi',
  ],
  [
    'a given name for reference',
    'Prime Minister Hakim Salleh spoke. Hakim then left, Hakim said.',
    'Hakim',
    'hakim-salleh',
  ],
])('who is meant: %s', (_, text, words, person) => {
  expect(meant(text, words, 'QA')).toEqual([`person:${person}`])
})

test.each([
  ['the article comes twice', 'The Prime Minister and the Minister of Finance of Chile left.', 2],
  ['one name each', 'Prime Minister Ada Osei and Foreign Minister Kofi Arhin left.', 2],
])('two offices are two: %s', (_, text, count) => {
  expect(castOf(text, null).actors.filter(({ kind }) => kind !== 'state')).toHaveLength(count)
})

test('a headline verb behind an office names nobody', () => {
  expect(
    personsOf('Prime Minister and Minister of Foreign Affairs Receives Phone Call From Osei'),
  ).toEqual([])
})

test.each([
  [
    'a name before its office',
    'Ada Osei has stopped waiting. On Monday the Chilean president rang Lima.',
    'Chilean president',
    'person:ada-osei',
  ],
  [
    'two names, of which the sentence of the office names one',
    'Ada Osei and Kofi Arhin faced each other. The Chilean president warned Arhin.',
    'Chilean president',
    'person:ada-osei',
  ],
  [
    'an office before its name',
    "Chile's foreign minister flew to Lima and asked for a truce. Ada Osei sat down for an hour. She left.",
    'She',
    'person:ada-osei',
  ],
  [
    'an office whose holder is named is nobody else',
    'President Kofi Arhin of Chile spoke. Ada Osei has stopped waiting. The Chilean president rang Lima.',
    'Chilean president',
    'person:kofi-arhin',
  ],
  [
    'the text of a side is its office that was named',
    'The Chilean foreign ministry denied it. The Chilean statement said that it rained.',
    'Chilean statement',
    'office:CL/foreign-ministry',
  ],
  [
    'the text of a side, no office named',
    'The Chilean text said that it rained.',
    'Chilean text',
    'office:CL/government',
  ],
  [
    'what a text goes on to say',
    'The Chilean statement named no day. It said that Peru would follow.',
    'It',
    'office:CL/government',
  ],
  [
    'whoever said that it would',
    'Chile and Peru agreed, and Peru said it intended to leave.',
    'it',
    'state:PE',
  ],
  ['a city that is asked after', 'And Lima? It blamed the sky.', 'It', 'state:PE'],
])('who is meant in passing: %s', (_, text, words, actor) => {
  expect(meant(text, words, null)).toEqual([actor])
})

test('a joint text speaks for the parties', () => {
  const text =
    'Chilean President Ada Osei met Peruvian President Kofi Arhin. A joint communique seen by the press said that both agreed. Teams would follow, it said.'
  expect(meant(text, 'joint communique', null)).toEqual(['person:ada-osei', 'person:kofi-arhin'])
  expect(meant(text, 'it', null)).toEqual(['person:ada-osei', 'person:kofi-arhin'])
})

test('beside parties with offices a bystander is no side', () => {
  const text =
    'Chilean President Ada Osei met Peruvian President Kofi Arhin. They spoke of Ben Asante and Cleo Addo. Both sides agreed.'
  expect(meant(text, 'Both sides', null)).toEqual(['person:ada-osei', 'person:kofi-arhin'])
})

test.each([
  ['a title behind the name', 'Ada Osei, Minister of Foreign Affairs, left.', ['Ada Osei: KE']],
  [
    'another minister of the same charge, of no state',
    'Foreign Minister Ada Osei met Foreign Minister Kofi Arhin.',
    ['Ada Osei: KE', 'Kofi Arhin: null'],
  ],
])("in a side's own text: %s", (_, text, sides) => {
  const persons = castOf(text, 'KE').actors.filter(({ kind }) => kind === 'person')
  expect(persons.map(({ name, side }) => `${name}: ${side}`)).toEqual(sides)
})

test('who is sent on a task is no embassy', () => {
  const { actors } = castOf(
    'Kenya stands ready to receive an African Union technical mission.',
    null,
  )
  expect(actors.map(({ name }) => name)).not.toContain('African Union mission')
})
