import type { Copy } from '../model/comparison.js'
import { coverOf, quoteFrom, type Evidence } from '../model/spans.js'
import { changesIn } from './copies/changes.js'
import { isOriginal, originality } from './copies/direction.js'
import type { Passage, Stretch } from './copies/passages.js'
import { findReuse, type Reuse } from './copies/reuse.js'
import { ownWords, partOf, type Part } from './copies/shares.js'
import { startNumbering, weaveOf, type Weave } from './copies/weave.js'
import type { Finding } from './finding.js'
import { compareRanks } from './order.js'
import { isOwnText, type Telling } from './telling.js'

/** What texts have from each other. */
export interface Copies {
  readonly copies: readonly Copy[]
  /** What copies changed on the way so that they say another thing; `a` is the original. */
  readonly changes: readonly Finding[]
}

/** A text with its words, and those of them that it has from a side's own text. */
interface Woven {
  readonly telling: Telling
  readonly weave: Weave
  /** 1 for a word that stands in a side's own text among those compared. */
  readonly relayed: Uint8Array
}

/**
 * Which texts reuse which, with the shared passages: few words of a passage may be changed, put in or left out. The
 * share counts those words of `to` that are its outlet's own: what both quote, or both have from one side's own text,
 * makes neither a copy of the other. Each text is told with the first that has its words, so that copies of one story
 * are told with their original and not each with all others. Pairs without a shared passage are left out.
 */
export function findCopies(tellings: readonly Telling[]): Copies {
  const numberOf = startNumbering()
  const woven = tellings
    .map((telling) => ({ telling, rank: originality(telling.reading.article) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ telling }) => startOf(telling, weaveOf(telling, numberOf)))
  const reuses = findReuse(woven.map(({ weave }) => weave))
  for (const reuse of reuses) noteRelayed(woven, reuse)
  const place = new Map(tellings.map(({ id }, index) => [id, index]))
  const told = reuses
    .flatMap((reuse) => copyOf(woven, reuse))
    .toSorted((a, b) =>
      compareRanks(
        [place.get(a.copy.to) ?? 0, place.get(a.copy.from) ?? 0],
        [place.get(b.copy.to) ?? 0, place.get(b.copy.from) ?? 0],
      ),
    )
  return {
    copies: told.map(({ copy }) => copy),
    changes: told.flatMap(({ changes }) => changes),
  }
}

function startOf(telling: Telling, weave: Weave): Woven {
  return { telling, weave, relayed: new Uint8Array(weave.words.length) }
}

/** Marks what a text has from a side's own text. */
function noteRelayed(woven: readonly Woven[], { first, second, passages }: Reuse): void {
  const [one, other] = [woven[first], woven[second]]
  // Sides' own texts come first in the order of originals.
  if (!one || !other || !isOwn(one) || isOwn(other)) return
  for (const { second: stretch } of passages) other.relayed.fill(1, stretch.from, stretch.to)
}

function isOwn({ telling }: Woven): boolean {
  return isOwnText(telling.reading.article)
}

interface Told {
  readonly copy: Copy
  readonly changes: readonly Finding[]
}

function copyOf(woven: readonly Woven[], { first, second, passages }: Reuse): readonly Told[] {
  const [one, other] = [woven[first], woven[second]]
  if (!one || !other) return []
  const areRelaying = !isOwn(one) && !isOwn(other)
  const shared = ownWords(
    [one.weave, other.weave],
    areRelaying ? [one.relayed, other.relayed] : [NONE, NONE],
    passages,
  )
  const [ofOne, ofOther] = [
    partOf(shared, 'first', one.weave),
    partOf(shared, 'second', other.weave),
  ]
  const isForward = isOriginal(
    { article: one.telling.reading.article, share: ofOne.share },
    { article: other.telling.reading.article, share: ofOther.share },
  )
  return [
    isForward
      ? toldOf({ from: one, to: other, part: ofOther, passages })
      : toldOf({ from: other, to: one, part: ofOne, passages: passages.map(turned) }),
  ]
}

const NONE = new Uint8Array()

function turned({ first, second, matches }: Passage): Passage {
  const turnedMatches = matches.map((match) => ({ first: match.second, second: match.first }))
  return { first: second, second: first, matches: turnedMatches }
}

interface Taken {
  readonly from: Woven
  readonly to: Woven
  readonly part: Part
  readonly passages: readonly Passage[]
}

/** Passages stand in the order of the copy. */
function toldOf({ from, to, part, passages }: Taken): Told {
  const ordered = passages.toSorted((a, b) => a.second.from - b.second.from)
  const copy = {
    from: from.telling.id,
    to: to.telling.id,
    level: part.level,
    share: Math.round(part.share * 1000) / 1000,
    passages: ordered.map(({ first, second }) => ({
      from: wordsOf(from, first),
      to: wordsOf(to, second),
    })),
  }
  return { copy, changes: part.level === 'non-derived' ? [] : changesIn(from, to, ordered) }
}

function wordsOf({ telling, weave }: Woven, { from, to }: Stretch): Evidence {
  return quoteFrom(telling.reading.article.text, coverOf(weave.spans.slice(from, to)))
}
