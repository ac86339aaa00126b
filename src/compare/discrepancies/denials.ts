import type { Act } from '../../model/account.js'
import { quoted, type Finding } from '../finding.js'
import { gistOf, unitsWithin, type Gist } from '../gist.js'
import { likenessOf, weigh, type Likeness } from '../likeness.js'
import type { Proposition } from '../propositions.js'
import { sentenceAt, type Telling } from '../telling.js'
import { isDenied } from './polarity.js'

/** A telling with the account that it stands in. */
export interface Stray {
  readonly telling: Telling
  readonly told: Proposition
}

/** What a denial may speak of: "no such promise", "any such agreement". */
const SUCH = /\bsuch (?:an? )?(\p{L}+)/iu
const NAMED_ACTS: ReadonlyMap<string, readonly Act[]> = new Map([
  ['promise', ['promise', 'agree']],
  ['pledge', ['promise', 'agree']],
  ['commitment', ['promise', 'agree']],
  ['undertaking', ['promise', 'agree']],
  ['assurance', ['promise', 'agree', 'assert']],
  ['agreement', ['agree', 'promise']],
  ['deal', ['agree', 'promise']],
  ['concession', ['agree', 'promise']],
  ['demand', ['demand']],
  ['request', ['demand', 'propose']],
  ['offer', ['propose', 'promise']],
  ['proposal', ['propose']],
  ['invitation', ['propose']],
  ['threat', ['threaten', 'warn']],
])

/** So much of what is denied must stand in what it denies. */
const SAME = { ofShorter: 0.6, units: 3 }
/** "Any such promise" says itself what is meant; the sentence before it says of what. */
const SUCH_OF = { ofShorter: 0.4, units: 2 }

/**
 * One account tells what another has denied, where the two were not taken for one claim: another speaks, and a denial
 * shares few words with what it denies.
 */
export function denialOf(denial: Stray, plain: Stray): Finding | null {
  if (!isDenied(denial.told) || isDenied(plain.told) || plain.told.kind === 'fact') return null
  if (!isMeant(denial, plain)) return null
  const [a, b] = [plain, denial]
  const cues = [a, b].map(({ told }) => told.statement?.cues.slice(0, 1) ?? [])
  const [first = [], second = []] = cues
  if (second.length === 0) return null
  const telling =
    first.length > 0 ? `${quoted(first)} in ${a.telling.letter}` : `told in ${a.telling.letter}`
  return {
    kind: 'wording-strength',
    direction: null,
    rule: 'wording-strength/denied',
    weight: 0.92,
    a: { telling: a.telling, evidence: a.told.evidence, deciding: first },
    b: { telling: b.telling, evidence: b.told.evidence, deciding: second },
    says: `${a.telling.letter} and ${b.telling.letter} contradict each other: ${telling}, ${quoted(second)} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

function isMeant(denial: Stray, plain: Stray): boolean {
  const such = SUCH.exec(denial.told.words.map(({ quote }) => quote).join(' '))?.[1]
  const acts = such === undefined ? null : NAMED_ACTS.get(such.toLowerCase())
  if (acts === undefined) return false
  if (acts === null)
    return isEnough(likenessBetween(gistOf(denial.telling, denial.told), plain), SAME)
  if (!acts.includes(plain.told.act)) return false
  return isEnough(likenessBetween(gistAround(denial), plain), SUCH_OF)
}

function likenessBetween(gist: Gist, { telling, told }: Stray): Likeness {
  const [first, second] = weigh([gist, gistOf(telling, told)])
  if (!first || !second) throw new Error('two gists make two')
  return likenessOf(first, second)
}

function isEnough({ ofShorter, units, nouns }: Likeness, least: typeof SAME): boolean {
  return ofShorter >= least.ofShorter && units >= least.units && nouns > 0
}

/** What the sentence of a denial and the one before it speak of. */
function gistAround({ telling, told }: Stray): Gist {
  const { sentences } = telling.reading.analysis
  const home = sentenceAt(sentences, told.words[0])
  const at = home ? sentences.indexOf(home) : -1
  const around = sentences.slice(Math.max(0, at - 1), at + 1)
  const units = around.flatMap((sentence) => unitsWithin(telling, sentence))
  const isFirst = (key: string, index: number) =>
    units.findIndex((unit) => unit.key === key) === index
  return { units: units.filter(({ key }, index) => isFirst(key, index)), subject: null }
}
