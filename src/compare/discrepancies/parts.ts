import type { Act } from '../../model/account.js'
import type { Token } from '../../model/analysis.js'
import { coverOf, isOverlapping, quoteFrom, type Evidence } from '../../model/spans.js'
import { isPerhapsTold, nearestSentence, type ToldSentence } from '../coverage.js'
import type { Finding } from '../finding.js'
import { unitsWithin, type Unit } from '../gist.js'
import type { ClaimPair, Version } from '../pair.js'
import { isWord } from '../telling.js'
import { tokensWithin } from '../../model/tokens.js'

const ASKING = new Set<Act>(['demand', 'propose', 'condition', 'promise', 'agree', 'refuse'])

/** All of what `b` says must stand in `a` before `b` is a part of it and no other wording. */
const CONTAINED = 0.8
/** At least so much of `a` must be missing, and so many words of substance in one run. */
const MISSING = 0.5
const FEWEST_UNITS = 2
const TOLD = 0.66

/** `b` tells only a part of what `a` tells in one breath: the run of words that it leaves out. */
export function partFinding(pair: ClaimPair, sentences: readonly ToldSentence[]): Finding | null {
  const { a, b, near, likeness } = pair
  if (pair.draft.kind === 'contact' || !ASKING.has(near[0].act)) return null
  if (likeness.ofShorter < CONTAINED || 1 - likeness.ofLonger < MISSING) return null
  const left = leftOut(pair)
  if (!left || isOfContact(left, a)) return null
  const units = unitsWithin(a.telling, left)
  const isTold = isPerhapsTold(nearestSentence({ units, subject: null }, sentences), TOLD)
  if (isTold || substanceIn(units) < FEWEST_UNITS) return null
  return {
    kind: 'omission',
    direction: null,
    rule: 'omission/part',
    weight: 0.5,
    a: { telling: a.telling, evidence: [left], deciding: [] },
    b: { telling: b.telling, evidence: [], deciding: [], nearest: near[1].evidence },
    says: `${b.telling.letter} tells the same, but not this part of what ${a.telling.letter} tells.`,
  }
}

/** What tells of the contact itself has claims of its own. */
function isOfContact(words: Evidence, { telling }: Version): boolean {
  return telling.reading.account.contacts.some(
    ({ evidence, main }) => main && evidence.some((each) => isOverlapping(each, words)),
  )
}

function substanceIn(units: readonly Unit[]): number {
  return units.filter(
    ({ weight, isNoun, key }) => weight >= 0.5 && (isNoun || /^(?:@|side )/u.test(key)),
  ).length
}

/** The longest run of words in `a`'s telling that `b` has nothing of. */
function leftOut({ a, b, near: [one] }: ClaimPair): Evidence | null {
  const theirs = unitsIn(b)
  const runs = one.words.flatMap((span) => {
    const tokens = tokensWithin(a.telling.reading.analysis.tokens, span)
    return runsWithout(a, tokens, theirs).map((run) => whole(trimmed(run), tokens))
  })
  const [longest] = runs.toSorted((x, y) => y.length - x.length)
  return longest && longest.length > 0
    ? quoteFrom(a.telling.reading.article.text, coverOf(longest))
    : null
}

interface Units {
  readonly keys: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

function unitsIn({ telling, told }: Version): Units {
  const units = told.flatMap(({ words }) => words.flatMap((span) => unitsWithin(telling, span)))
  return {
    keys: new Set(units.map(({ key }) => key)),
    fields: new Set(units.flatMap(({ fields }) => fields)),
  }
}

function runsWithout(a: Version, tokens: readonly Token[], theirs: Units): readonly Token[][] {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    const isShared = unitsWithin(a.telling, token).some(
      ({ key, fields }) => theirs.keys.has(key) || fields.some((each) => theirs.fields.has(each)),
    )
    if (isShared || /^[,;:"“”]$/u.test(token.value)) runs.push([])
    else runs.at(-1)?.push(token)
  }
  return runs
}

/** With the nouns that the last word belongs to: "the regional" and then "summit". */
function whole(run: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const last = run.at(-1)
  if (!last || !NAMING.has(last.tag)) return run
  const behind = tokens.slice(tokens.indexOf(last) + 1)
  const end = behind.findIndex(({ tag }) => tag !== 'NOUN' && tag !== 'PROPN')
  return [...run, ...behind.slice(0, end < 0 ? behind.length : end)]
}

const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

const DANGLING = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'AUX'])

/** Without the little words that led on to what is told. */
function trimmed(run: readonly Token[]): readonly Token[] {
  const words = [...run]
  while (words.length > 0 && DANGLING.has(words.at(-1)?.tag ?? 'X')) words.pop()
  while (words.length > 0 && !(words[0] && isWord(words[0]) && words[0].tag !== 'CCONJ'))
    words.shift()
  return words
}
