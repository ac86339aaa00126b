import type { ContactStatus } from '../model/account.js'
import { letterPattern, type LetterPattern } from '../language/letter-pattern.js'
import { ONSET_NOUNS, STATUS_CUES } from '../lexicon/contact-words.js'
import { compilePhrase } from './patterns.js'

/** How a contact hangs on the words before it. */
export type Hold =
  /** A finite verb, or a noun that is the object of one: only what stands right before it counts. */
  | 'direct'
  /** "to meet": the nearest verb that takes an infinitive. */
  | 'infinitive'
  /** "after the meeting": what is said of the rest of the clause says nothing of it. */
  | 'adjunct'

export interface Surroundings {
  readonly hold: Hold
  /** The words of the sentence before the contact's own. */
  readonly before: string
  /** The words of the clause behind it. */
  readonly after: string
}

interface Row {
  readonly status: ContactStatus | 'none'
  readonly adjacent: LetterPattern
  readonly anywhere: LetterPattern
  readonly behind: LetterPattern
}

const FILLER = `(?:that|there|the|a|an|their|his|her|its|our|be|been|being|have|has|had|to|of|also|soon|both|further|more|additional|new|another|first|direct|possible|urgent|immediate|as soon as possible|<hold|have|resume|start|begin|launch|organise|organize|arrange|convene|host|continue|open|conduct|engage|attend|join|take>(?: in)?|part|\\w+ly|${ONSET_NOUNS})`
const ROWS: readonly Row[] = STATUS_CUES.map(({ status, before, after }) => {
  const cue = `(?<![\\p{L}])(?:${before.map(compilePhrase).join('|')})(?![\\p{L}])`
  return {
    status,
    adjacent: letterPattern(`${cue}(?:[\\s,"“”]+${compilePhrase(FILLER)})*[\\s,"“”]*$`, 'iu'),
    anywhere: letterPattern(cue, 'giu'),
    behind: letterPattern(
      `^[^.;]{0,80}?(?<![\\p{L}])(?:${after.map(compilePhrase).join('|')})(?![\\p{L}])`,
      'iu',
    ),
  }
})

/** Characters before a contact in which its standing is told. */
const REACH = 160

/** What the words around a contact say of its standing; `held` when they say nothing, `none` when there was none. */
export function statusFrom({ hold, before, after }: Surroundings): ContactStatus | 'none' {
  const behind = ROWS.find((row) => row.behind.test(after))
  if (behind) return behind.status
  const near = before.slice(-REACH)
  return (hold === 'infinitive' ? nearest(near) : adjacent(near)) ?? 'held'
}

function adjacent(before: string): ContactStatus | 'none' | null {
  return ROWS.find((row) => row.adjacent.test(before))?.status ?? null
}

function nearest(before: string): ContactStatus | 'none' | null {
  const hits = ROWS.flatMap((row) => {
    const last = row.anywhere.matchAll(before).at(-1)
    return last ? [{ status: row.status, start: last.index, end: last.index + last[0].length }] : []
  })
  return hits.sort((a, b) => b.end - a.end || a.start - b.start)[0]?.status ?? null
}
