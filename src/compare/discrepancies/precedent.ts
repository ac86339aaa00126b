import type { DatedExpression } from '../../model/analysis.js'
import { isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { areDurationsCompatible } from '../../language/durations.js'
import { isCompatible } from '../../language/edtf.js'
import { quoted, type PairRule } from '../finding.js'
import { bodyOf, type Version } from '../pair.js'

/** "The first call since July" against "since 2029", "in eight months" against "in almost a year". */
export const precedent: PairRule = ({ draft, a, b }) => {
  if (draft.facet !== 'precedent') return null
  const [ours, theirs] = [a, b].map(ranksOf)
  for (const one of ours ?? [])
    for (const other of theirs ?? []) {
      if (!areOfOneForm(one.words, other.words) || !isClash(one.date, other.date)) continue
      const kind = one.date.type === 'instant' ? 'date' : 'number'
      const [first, second] = [wordsOf(a, one), wordsOf(b, other)]
      return {
        kind,
        direction: null,
        rule: `${kind}/precedent`,
        weight: 0.8,
        a: { telling: a.telling, evidence: [one.words], deciding: [first] },
        b: { telling: b.telling, evidence: [other.words], deciding: [second] },
        says: `${quoted([first])} in ${a.telling.letter}, ${quoted([second])} in ${b.telling.letter}.`,
        isConflict: true,
      }
    }
  return null
}

/** Words that tell how a contact stands to earlier ones, with the time that they count from or by. */
interface Rank {
  readonly words: Evidence
  readonly date: DatedExpression
}

function ranksOf(version: Version): readonly Rank[] {
  const { dates } = version.telling.reading.analysis
  return bodyOf(version).flatMap(({ words }) =>
    words.flatMap((each) => {
      const inside = dates.filter((date) => isWithin(each, date))
      const [date] = inside
      return date && inside.length === 1 ? [{ words: each, date }] : []
    }),
  )
}

function wordsOf({ telling }: Version, { date }: Rank): Evidence {
  return quoteFrom(telling.reading.article.text, date)
}

function isClash(one: DatedExpression, other: DatedExpression): boolean {
  if (one.type !== other.type) return false
  if (one.type === 'instant') return !isCompatible(one.value, other.value)
  return !areDurationsCompatible({ op: one.op, iso: one.value }, { op: other.op, iso: other.value })
}

const FORMS: readonly RegExp[] = [
  /\b(?:phone|telephone|call|calls|spoke|spoken|video)\b/iu,
  /\b(?:met|meeting|meetings|face-to-face|in-person|summit|talks in)\b/iu,
  /\b(?:visit|visits|trip|travel)\b/iu,
]

/** The first call may be no first meeting. */
function areOfOneForm({ quote: a }: Evidence, { quote: b }: Evidence): boolean {
  const [one, other] = [a, b].map((words) => FORMS.findIndex((form) => form.test(words)))
  return one === other || one === -1 || other === -1
}
