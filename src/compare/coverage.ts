import type { AccountId } from '../model/ids.js'
import { quoteFrom, type Evidence } from '../model/spans.js'
import { unitsWithin, type Gist, type Unit } from './gist.js'
import { isOneText, type Telling } from './telling.js'

/** A sentence with what it speaks of. */
export interface ToldSentence {
  readonly evidence: Evidence
  readonly keys: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

/** The sentences of a text outside footers, for asking whether it tells something that no statement of it does. */
export function sentencesOf(telling: Telling): readonly ToldSentence[] {
  const { analysis, article } = telling.reading
  return analysis.sentences
    .filter(({ block, start, end }) => block !== 'footer' && start < end)
    .map((sentence) => {
      const units = unitsWithin(telling, sentence)
      return {
        evidence: quoteFrom(article.text, { start: sentence.start, end: sentence.end }),
        keys: new Set(units.map(({ key }) => key)),
        fields: new Set(units.flatMap(({ fields }) => fields)),
      }
    })
}

/** The same for every account; accounts of one text share theirs. */
export function sentencesOfAll(
  tellings: readonly Telling[],
): ReadonlyMap<AccountId, readonly ToldSentence[]> {
  const texts = new Map<string, { telling: Telling; sentences: readonly ToldSentence[] }>()
  return new Map(
    tellings.map((telling) => {
      const hash = telling.reading.article.textHash
      const known = texts.get(hash)
      if (known && isOneText(known.telling, telling)) return [telling.id, known.sentences]
      const sentences = sentencesOf(telling)
      texts.set(hash, { telling, sentences })
      return [telling.id, sentences]
    }),
  )
}

/** The sentence that tells most of a gist. */
export interface Nearest {
  readonly evidence: Evidence
  /** How much of the gist it tells, 0 to 1. */
  readonly share: number
  /** The weight of what it tells, 1 for one word. */
  readonly shared: number
}

/** Fewer shared words than these are chance, whatever their share. */
const LEAST_SHARED = 1.9

const NEAREST = new WeakMap<Gist, WeakMap<readonly ToldSentence[], Nearest | null>>()

/** `null` where no sentence shares anything with it. Asked of the same two again, it is not looked for again. */
export function nearestSentence(gist: Gist, sentences: readonly ToldSentence[]): Nearest | null {
  const known = NEAREST.get(gist) ?? new WeakMap<readonly ToldSentence[], Nearest | null>()
  NEAREST.set(gist, known)
  const before = known.get(sentences)
  if (before !== undefined) return before
  const nearest = findNearest(gist, sentences)
  known.set(sentences, nearest)
  return nearest
}

function findNearest(gist: Gist, sentences: readonly ToldSentence[]): Nearest | null {
  const total = gist.units.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  return sentences.reduce<Nearest | null>((best, { keys, fields, evidence }) => {
    const shared = gist.units.reduce((sum, unit) => sum + sharedWeight(unit, keys, fields), 0)
    return shared > (best?.shared ?? 0) ? { evidence, shared, share: shared / total } : best
  }, null)
}

/** Whether a sentence tells so much of a gist that the gist may be told after all. */
export function isPerhapsTold(nearest: Nearest | null, least: number): boolean {
  return nearest !== null && nearest.share >= least && nearest.shared >= LEAST_SHARED
}

const FIELD_SHARE = 0.75

function sharedWeight(
  { key, fields, weight }: Unit,
  keys: ReadonlySet<string>,
  others: ReadonlySet<string>,
): number {
  if (keys.has(key)) return weight
  return fields.some((each) => others.has(each)) ? weight * FIELD_SHARE : 0
}
