import type { DatedFact } from '../../src/model/account.js'
import { compareEdtf } from '../../src/language/edtf.js'
import type { GoldDate } from './gold.js'
import { matchOneToOne } from '../matching.js'
import type { Extra, Measure, Unmatched } from '../measure.js'
import { goldWords, inLine, keyOf, placesOf, textsOf, toldIn, type ReadPair } from './read-pair.js'
import { likeness, wordsAt, type Words } from '../words.js'

interface Found {
  readonly text: number
  readonly fact: DatedFact
  readonly words: Words
}

/** A dated fact is found when its expression shares a word with the label's and the value is equal. */
export function measureDates(pair: ReadPair): Measure {
  const founds = pair.readings.flatMap(({ account }, text) =>
    account.dates.map((fact) => ({
      text,
      fact,
      words: wordsAt(textsOf(pair), placesOf(text, fact.evidence)),
    })),
  )
  const near = (gold: GoldDate, found: Found): number =>
    likeness(goldWords(pair, [gold.expr]), found.words)
  const matches = matchOneToOne(pair.gold.datedFacts, founds, (gold, found) =>
    isSameTime(gold.iso, found.fact.value) ? near(gold, found) : 0,
  )
  const matched = new Set(matches.map(({ found }) => found))
  const hit = new Set(matches.map(({ gold }) => gold))
  return {
    name: 'dated facts',
    gold: pair.gold.datedFacts.length,
    found: founds.length,
    matched: matches.length,
    missed: pair.gold.datedFacts
      .filter((gold) => !hit.has(gold))
      .map((gold) =>
        describeMiss(
          gold,
          founds.find((found) => near(gold, found) > 0),
        ),
      ),
    extra: founds.filter((found) => !matched.has(found)).map((found) => describeExtra(pair, found)),
    details: [],
  }
}

/** The same days, however written, or equally long: half a year is six months. */
export function isSameTime(a: string, b: string): boolean {
  const [left, right] = [daysOf(a), daysOf(b)]
  const isAsLong = left !== null && right !== null && Math.abs(left - right) < 0.001
  return compareEdtf(a, b) === 'same' || a === b || isAsLong
}

const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u

function daysOf(iso: string): number | null {
  const found = DURATION.exec(iso)
  if (!found) return null
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  return (
    years * 360 + months * 30 + weeks * 7 + days + hours / 24 + minutes / 1440 + seconds / 86_400
  )
}

function describeMiss(gold: GoldDate, near: Found | undefined): Unmatched {
  return {
    key: gold.id,
    words: `${gold.iso}: ${inLine([gold.expr])}`,
    hint: near ? `${near.fact.value}: ${inLine(near.fact.evidence)}` : null,
  }
}

function describeExtra(pair: ReadPair, { text, fact }: Found): Extra {
  return {
    key: keyOf(pair, `date/${fact.value}`, placesOf(text, fact.evidence)),
    words: `${fact.value}: ${inLine(fact.evidence)}`,
    hint: null,
    kind: fact.type,
    sides: [toldIn(pair, text, fact.evidence)],
    says: `The value is ${fact.value}`,
  }
}
