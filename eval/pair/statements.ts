import type { Statement } from '../../src/model/account.js'
import type { Actor, Ref } from '../../src/model/actors.js'
import type { GoldStatement } from './gold.js'
import { matchOneToOne, type Match } from '../matching.js'
import { detailOf, type Extra, type Measure, type Unmatched } from '../measure.js'
import { isNamed, isSameCast, splitJoint } from './names.js'
import { goldWords, inLine, keyOf, placesOf, textsOf, toldIn, type ReadPair } from './read-pair.js'
import { coverage, likeness, wordsAt, type Words } from '../words.js'

interface Found {
  readonly text: number
  readonly statement: Statement
  readonly words: Words
  readonly cast: readonly Actor[]
}

interface Labelled {
  readonly label: GoldStatement
  readonly words: Words
}

/**
 * A statement is found when its evidence covers at least half of the label's words, is at most twice as long
 * (so a whole paragraph finds nothing), and the speakers are the same actors, all of them and no others.
 */
export function measureStatements(pair: ReadPair): Measure {
  const labels = labelsOf(pair)
  const founds = foundsOf(pair)
  const matches = matchOneToOne(labels, founds, scoreOf)
  const matched = new Set(matches.map(({ found }) => found))
  const hit = new Set(matches.map(({ gold }) => gold))
  return {
    name: 'statements',
    gold: labels.length,
    found: founds.length,
    matched: matches.length,
    missed: labels.filter((label) => !hit.has(label)).map((label) => describeMiss(label, founds)),
    extra: founds.filter((found) => !matched.has(found)).map((found) => describeExtra(pair, found)),
    details: [
      detailOf('act', matches, ({ gold, found }) => gold.label.act === found.statement.act),
      detailOf('mode', matches, ({ gold, found }) => gold.label.mode === found.statement.mode),
      detailOf('addressee', matches, ({ gold, found }) =>
        isOneOf(gold.label.addressee, found.statement.addressees, found.cast),
      ),
      detailOf('target', matches, ({ gold, found }) =>
        isOneOf(gold.label.target, found.statement.targets, found.cast),
      ),
      detailOf('via', matches, isSameChain),
    ],
  }
}

/** The same with the speaker left aside: how well the clauses are cut. */
export function measureClauses(pair: ReadPair): Measure {
  const labels = labelsOf(pair)
  const founds = foundsOf(pair)
  const matches = matchOneToOne(labels, founds, clauseScore)
  return {
    name: 'clauses, any speaker',
    gold: labels.length,
    found: founds.length,
    matched: matches.length,
    missed: [],
    extra: [],
    details: [],
  }
}

/** Pairs whose details are wrong, one line each: what the label has and what was found. */
export function wrongDetails(pair: ReadPair): readonly string[] {
  return matchOneToOne(labelsOf(pair), foundsOf(pair), scoreOf).flatMap(({ gold, found }) => [
    ...differs(gold.label.id, 'act', [gold.label.act, found.statement.act]),
    ...differs(gold.label.id, 'mode', [gold.label.mode, found.statement.mode]),
    ...(isOneOf(gold.label.addressee, found.statement.addressees, found.cast)
      ? []
      : differs(gold.label.id, 'addressee', [
          gold.label.addressee,
          namesOf(found.statement.addressees),
        ])),
    ...(isOneOf(gold.label.target, found.statement.targets, found.cast)
      ? []
      : differs(gold.label.id, 'target', [gold.label.target, namesOf(found.statement.targets)])),
    ...(isSameChain({ gold, found })
      ? []
      : differs(gold.label.id, 'via', [gold.label.via.join(' < '), namesOf(found.statement.via)])),
  ])
}

function differs(
  id: string,
  name: string,
  [wanted, got]: readonly [string | null, string | null],
): readonly string[] {
  return wanted === got ? [] : [`${id} ${name}: ${wanted ?? 'none'}, found ${got || 'none'}`]
}

const namesOf = (refs: readonly Ref[]): string => refs.map(({ name }) => name).join(' < ')

function labelsOf(pair: ReadPair): readonly Labelled[] {
  return pair.gold.statements.map((label) => ({ label, words: goldWords(pair, [label.span]) }))
}

function foundsOf(pair: ReadPair): readonly Found[] {
  return pair.readings.flatMap(({ account }, text) =>
    account.statements.map((statement) => ({
      text,
      statement,
      words: wordsAt(textsOf(pair), placesOf(text, statement.evidence)),
      cast: account.actors,
    })),
  )
}

function clauseScore({ words }: Labelled, found: Found): number {
  const isCovered = coverage(words, found.words) >= 0.5 && found.words.size <= 2 * words.size
  return isCovered ? likeness(words, found.words) : 0
}

function scoreOf(gold: Labelled, found: Found): number {
  return hasSpeaker(gold, found) ? clauseScore(gold, found) : 0
}

function hasSpeaker({ label }: Labelled, { statement, cast }: Found): boolean {
  return isSameCast(splitJoint(label.speaker), statement.speakers, cast)
}

/** None labelled wants none found; one labelled wants it among those found. */
function isOneOf(name: string | null, refs: readonly Ref[], cast: readonly Actor[]): boolean {
  return name === null ? refs.length === 0 : refs.some((ref) => isNamed(name, ref, cast))
}

function isSameChain({ gold, found }: Match<Labelled, Found>): boolean {
  const { via } = found.statement
  return (
    via.length === gold.label.via.length &&
    gold.label.via.every((name, at) => {
      const hop = via[at]
      return hop !== undefined && isNamed(name, hop, found.cast)
    })
  )
}

function describeMiss({ label, words }: Labelled, founds: readonly Found[]): Unmatched {
  const nearest = founds
    .map((found) => ({ found, near: likeness(words, found.words) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)[0]?.found
  return {
    key: label.id,
    words: `${label.speaker}: ${inLine([label.span])}`,
    hint: nearest ? describe(nearest) : null,
  }
}

function describeExtra(pair: ReadPair, found: Found): Extra {
  const meaning = `statement/${found.statement.speakers.map(({ name }) => name).join('+')}`
  return {
    key: keyOf(pair, meaning, placesOf(found.text, found.statement.evidence)),
    words: `${describe(found)} (${found.statement.rule})`,
    hint: null,
    kind: found.statement.act,
    sides: [toldIn(pair, found.text, found.statement.evidence)],
    says: `A statement of ${namesOf(found.statement.speakers) || 'nobody'}, known through ${namesOf(found.statement.via) || 'no one else'}`,
  }
}

const describe = ({ statement }: Found): string =>
  `${namesOf(statement.speakers) || 'nobody'} [${statement.act}]: ${inLine(statement.evidence)}`
