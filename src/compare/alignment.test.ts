import { expect, test } from 'vitest'
import { alignPropositions } from './alignment.js'
import { tellables } from './tellables.js'
import { tellings, type Draft, type DraftStatement } from './telling.fixture.js'

function account(
  ...statements: readonly (readonly [words: string, act?: DraftStatement['act'], who?: string])[]
): Draft {
  return {
    text: statements.map(([words, , who = 'Vogt']) => `${who} spoke of ${words}.`).join(' '),
    statements: statements.map(([words, act = 'demand', who = 'Vogt']) => ({
      who,
      content: words,
      act,
    })),
  }
}

/** Which words stand together, each bundle sorted. */
const bundlesOf = (...drafts: readonly Draft[]) =>
  alignPropositions(tellables(tellings(...drafts), []))
    .filter((bundle) => bundle.length > 1)
    .map((bundle) => bundle.map(({ words }) => words[0].quote).toSorted())

test.each([
  ['one word in common that is the matter', 'a lasting truce', 'an immediate truce'],
  ['words of one field', 'a truce in the northern strait', 'a ceasefire in the northern strait'],
  ['derived words', 'to negotiate on the territory', 'territorial negotiations'],
  ['numbers in letters', 'twelve thousand crates of medicine', '12,000 crates of drugs'],
])('%s', (_, one, other) =>
  expect(bundlesOf(account([one]), account([other]))).toEqual([[one, other].toSorted()]),
)

test.each([
  ['another matter', 'a truce in the strait', 'the price of olive oil'],
  ['a state in common and nothing else', 'grain from Portugal', 'a visa for Portugal'],
])('%s is no match', (_, one, other) =>
  expect(bundlesOf(account([one]), account([other]))).toEqual([]),
)

test('the other side’s words are another claim', () =>
  expect(
    bundlesOf(
      account(['a truce in the strait']),
      account(['a truce in the strait', 'demand', 'Haddad']),
    ),
  ).toEqual([]))

test('other words are the same claim where nothing else comes near', () =>
  expect(
    bundlesOf(
      account(['the bridge be opened to lorries'], ['the price of olive oil']),
      account(['heavy trucks may use the crossing'], ['a school for the fishing villages']),
    ),
  ).toEqual([['heavy trucks may use the crossing', 'the bridge be opened to lorries']]))

test('a refusal is no promise of another kind, though nothing else comes near', () =>
  expect(
    bundlesOf(
      account(['a settlement of the nuclear file that lasts', 'promise']),
      account(['settlements that reward attacks', 'refuse']),
    ),
  ).toEqual([]))

test('thanks for an undertaking echo it', () =>
  expect(
    bundlesOf(
      account(['the support of Portugal for the fishing villages', 'support']),
      account(['Portugal for its support for the fishing villages', 'thank', 'Haddad']),
    ),
  ).toHaveLength(1))

test('one account may tell one thing twice', () =>
  expect(
    bundlesOf(
      account(['a truce in the strait'], ['a truce in the strait at once']),
      account(['a truce']),
    ),
  ).toEqual([['a truce', 'a truce in the strait', 'a truce in the strait at once']]))

test('the order of the accounts decides nothing', () => {
  const one = account(['a truce in the strait'], ['the release of the fleet'])
  const other = account(['the return of the fleet'], ['a ceasefire'])
  const sorted = (bundles: readonly (readonly string[])[]) =>
    bundles.map((each) => each.join('|')).toSorted()
  expect(sorted(bundlesOf(one, other))).toEqual(sorted(bundlesOf(other, one)))
})
