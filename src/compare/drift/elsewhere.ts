import type { Report, Wording } from '../../model/positions.js'
import { firstDayOf } from '../../language/edtf.js'
import { factsOf } from '../facts.js'
import { gistOf } from '../gist.js'
import { likenessOf, weigh, type WeighedGist } from '../likeness.js'
import type { Proposition } from '../propositions.js'
import { sentenceAt } from '../telling.js'
import type { Bundle } from './bundles.js'
import { reportLine } from './lines.js'
import { foldedWords } from './occasions.js'
import type { Saying, Source } from './spoken.js'

/** What a text tells of a matter in its own voice. */
export interface Bare {
  readonly source: Source
  readonly proposition: Proposition
}

/** Bare tellings by what was said that they tell. */
export type Bares = ReadonlyMap<Saying, readonly Bare[]>

/**
 * What the accounts of one occasion tell as their own that another gives as said: no text has the actor say it there.
 * Each goes with the likeliest matter, and one text tells a matter once.
 */
export function baresOf(bundles: readonly Bundle[]): Bares {
  const sources = [...new Set(bundles.flatMap(({ told }) => told.map(({ source }) => source)))]
  const accounts = sources.filter(isAccount)
  // What every account tells as said, none tells as its own beside: its facts need not be found.
  if (!accounts.some((source) => bundles.some((bundle) => !isToldBy(bundle, source))))
    return new Map()
  const bares = accounts.flatMap(factsIn)
  if (bares.length === 0) return new Map()
  const said = bundles.flatMap((bundle) =>
    [bundle.leader, ...bundle.beside].map((saying) => ({ bundle, saying })),
  )
  const gists = weigh([...said.map(({ saying }) => saying), ...bares].map(gistOfTold))
  const found = new Map<Saying, readonly Bare[]>()
  bares.forEach((bare, at) => {
    const gist = gists[said.length + at]
    const home = gist && homeOf(bare, gist, { said, gists })
    if (home) found.set(home.leader, [...(found.get(home.leader) ?? []), bare])
  })
  return found
}

function isToldBy({ told }: Bundle, source: Source): boolean {
  return told.some((each) => each.source === source)
}

function gistOfTold({ source, proposition }: Bare) {
  return gistOf(source.telling, proposition)
}

/** A side's own text is the source of what it tells. */
function isAccount({ text }: Source): boolean {
  const { kind } = text.reading.article
  return kind === 'wire' || kind === 'report' || kind === 'commentary' || kind === 'unknown'
}

/** Found once for each text, however many occasions it tells of. */
const FACTS = new WeakMap<Source, readonly Bare[]>()

/** A sentence behind one that has somebody speak may go on with it. */
function factsIn(source: Source): readonly Bare[] {
  const known = FACTS.get(source)
  if (known) return known
  const found = findFacts(source)
  FACTS.set(source, found)
  return found
}

function findFacts(source: Source): readonly Bare[] {
  const { sentences } = source.telling.reading.analysis
  const spoken = source.telling.reading.account.statements.flatMap(({ evidence }) => evidence)
  const isSpoken = (at: number) =>
    spoken.some((span) => sentenceAt(sentences, span) === sentences[at])
  return factsOf(source.telling)
    .filter(({ words: [first] }) => {
      const at = sentences.findIndex((each) => each === sentenceAt(sentences, first))
      return at > 0 && !isSpoken(at - 1)
    })
    .map((proposition) => ({ source, proposition }))
}

/** So much of both must be alike, in so many words, where they are not the same words. */
const ALIKE = { ofShorter: 0.75, ofLonger: 0.4, units: 4 }
const FEWEST_WORDS = 5

interface Among {
  readonly said: readonly { readonly bundle: Bundle; readonly saying: Saying }[]
  readonly gists: readonly WeighedGist[]
}

function homeOf(bare: Bare, gist: WeighedGist, { said, gists }: Among): Bundle | null {
  const likely = said.flatMap(({ bundle, saying }, at) => {
    const other = gists[at]
    return other && !isToldBy(bundle, bare.source) && isAlike(bare, saying, likenessOf(gist, other))
      ? [{ bundle, share: likenessOf(gist, other).ofLonger }]
      : []
  })
  return likely.toSorted((a, b) => b.share - a.share)[0]?.bundle ?? null
}

function isAlike(
  bare: Bare,
  leader: Saying,
  { ofShorter, ofLonger, units, nouns }: ReturnType<typeof likenessOf>,
): boolean {
  const words = foldedWords(bare)
  if (words.split(' ').length >= FEWEST_WORDS && words === foldedWords(leader)) return true
  return (
    ofShorter >= ALIKE.ofShorter && ofLonger >= ALIKE.ofLonger && units >= ALIKE.units && nouns > 0
  )
}

/** As a report: nobody is said to have said it. */
export function bareReport({ occasion }: Bundle, { source, proposition }: Bare): Report {
  const { published } = source.text.reading.article
  const day = firstDayOf(published)
  const words = { before: [], after: [] }
  return {
    wording: bareWording(source, proposition),
    drifts: [
      {
        kind: 'unsourced',
        rule: 'telling/own-voice',
        ...words,
        says: reportLine('unsourced', words),
      },
    ],
    after: occasion.date === null || day === null ? null : day - occasion.day,
    copies: [],
  }
}

function bareWording({ text }: Source, { words, evidence, act }: Proposition): Wording {
  return {
    article: text.key,
    statement: null,
    speakers: [],
    act,
    topics: [],
    mode: 'indirect',
    via: [],
    voice: 'outlet',
    words,
    evidence,
    published: text.reading.article.published,
    retold: false,
  }
}
