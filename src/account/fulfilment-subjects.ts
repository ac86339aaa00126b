import { isOverlapping, type Span } from '../model/spans.js'
import { letterPattern } from '../language/letter-pattern.js'
import type { Clause } from './clauses.js'
import {
  isSameHead,
  numberOf,
  type Antecedent,
  type PromisedThing,
} from './fulfilment-antecedents.js'
import { tokenAt, type Scene } from './scene.js'

/** How much of what was promised is meant. */
export type Share = 'some' | 'first' | 'rest' | 'all' | 'none'

/** A subject that names nothing by itself: "two of the six", "they", "the other three", "the first ferry". */
export interface Pointer extends Span {
  /** Token index behind it. */
  readonly next: number
  readonly share: Share
  readonly number: number | null
  /** Of how many: "two of the six". */
  readonly of: number | null
  readonly isPronoun: boolean
  readonly isPlural: boolean
  /** A noun that goes back to a thing that was named: "the ferries". */
  readonly noun: string | null
}

const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)'
const NUMBER = `(?:(?:half\\s+an?|an?|${UNITS}|ten|twelve|twenty|\\p{N}[\\p{N}.,]*)\\s+(?:hundred|thousand|million|billion|dozen)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-${UNITS}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\p{N}[\\p{N},]*)`
const OF = `(?:\\s+of\\s+(?:them|these|those|it|(?:the|its|their|those|these)\\s+(?<of>${NUMBER})(?![\\p{L}\\p{N}])|(?=(?:the|its|their|those|these)\\s)(?:the|its|their|those|these)))?`
const HEDGE = '(?:(?:only|just|at\\s+least|about|some|nearly|almost|so\\s+far)\\s+)*'

const SUBJECT = letterPattern(
  `^(?:(?:work|construction)\\s+on\\s+)?${HEDGE}(?:` +
    [
      '(?<pronoun>it|they|these|those)',
      `(?<rest>(?:the|its|their)\\s+(?:(?:other|remaining|last|final)(?:\\s+(?<left>${NUMBER}))?|others|rest|remainder)|the\\s+last\\s+of\\s+them)`,
      '(?<first>(?:the|its|their|an?)\\s+(?:very\\s+)?(?:first|second|third|fourth|fifth))',
      '(?<all>all|both)',
      '(?<none>none|neither)',
      `(?<number>${NUMBER})`,
      '(?<some>half|most|several|many|a\\s+few|another)',
      '(?<definite>the|those|these|its|their)(?=\\s)',
    ].join('|') +
    `)(?:\\s+(?<allOf>${NUMBER})(?=\\s))?(?:\\s+(?:more|others))?${OF}(?![\\p{L}\\p{N}])`,
  'iu',
)

/** The subject at the head of a clause that goes back to something said before; `null` where it names its own thing. */
export function pointerIn(
  scene: Scene,
  clause: Clause,
  antecedents: readonly Antecedent[],
): Pointer | null {
  const first = behindLead(scene, clause)
  const from = scene.tokens[first]?.start ?? clause.end
  const match = SUBJECT.exec(scene.text.slice(from, clause.end))
  const groups = match?.groups
  if (!match || !groups) return null
  const end = from + match[0].length
  const named = nounFrom(
    scene,
    { first: tokenAt(scene.tokens, end), last: clause.last },
    antecedents,
  )
  const next = named?.next ?? tokenAt(scene.tokens, end)
  if (
    !named &&
    (groups.definite !== undefined || /(?:the|its|their|those|these)$/iu.test(match[0]))
  )
    return null
  if (!/^(?:VERB|AUX|ADV)$/u.test(scene.tokens[next]?.tag ?? '')) return null
  return {
    ...pointerFrom(groups),
    start: from,
    end: scene.tokens[next - 1]?.end ?? end,
    next,
    noun: named?.noun ?? null,
  }
}

type Groups = Readonly<Record<string, string | undefined>>

function pointerFrom(
  groups: Groups,
): Pick<Pointer, 'share' | 'number' | 'of' | 'isPronoun' | 'isPlural'> {
  const number = numberOf(groups.number ?? groups.left ?? groups.allOf ?? '')
  const of = numberOf(groups.of ?? '')
  const isIt = /^it$/iu.test(groups.pronoun ?? '')
  return {
    share: shareOf(groups),
    number: /^(?:both|neither)$/iu.test(groups.all ?? groups.none ?? '') ? 2 : number,
    of,
    isPronoun: groups.pronoun !== undefined,
    isPlural: groups.pronoun !== undefined && !isIt,
  }
}

function shareOf(groups: Groups): Share {
  if (groups.none !== undefined) return 'none'
  if (groups.rest !== undefined) return 'rest'
  if (groups.first !== undefined) return 'first'
  if (groups.pronoun !== undefined || groups.all !== undefined || groups.definite !== undefined)
    return 'all'
  return 'some'
}

/** Words that may lead up to the subject: "so far", "but by May", "a day later". */
function behindLead(scene: Scene, { first, last }: Clause): number {
  const { tokens } = scene
  let at = first
  while (at < last && isLead(scene, at)) at += 1
  const later =
    /^(?:an?|two|three|some|several|\p{N}+)\s+(?:day|week|month|year|hour)s?\s+later,?\s+/iu.exec(
      scene.text.slice(tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0),
    )
  return later ? tokenAt(tokens, (tokens[at]?.start ?? 0) + later[0].length) : at
}

const LEADING =
  /^(?:but|and|yet|so|far|then|since|now|however|meanwhile|later|also|still|,|today)$/u

function isLead({ analysis, tokens }: Scene, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (LEADING.test(token.lower)) return true
  const isDate = (index: number) => {
    const place = tokens[index]
    return place !== undefined && analysis.dates.some((date) => isOverlapping(date, place))
  }
  return isDate(at) || (token.tag === 'ADP' && isDate(at + 1))
}

/** "The ferries", and "the money" for any sum. */
export function isNamedBy({ head, isMoney }: PromisedThing, noun: string): boolean {
  return isSameHead(head, noun) || (isMoney && /^(?:money|sum|funds|cash|loan|grant)$/u.test(noun))
}

interface Named {
  readonly noun: string
  readonly next: number
}

/** "Ferries" behind "two of the": up to four words, the last of them a thing that was promised. */
function nounFrom(
  { tokens }: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  antecedents: readonly Antecedent[],
): Named | null {
  let found: Named | null = null
  for (let at = first; at < Math.min(last, first + 5); at += 1) {
    const token = tokens[at]
    if (!token || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.tag)) break
    found =
      token.tag === 'NOUN' &&
      antecedents.some(({ thing }) => thing !== null && isNamedBy(thing, token.lower))
        ? { noun: token.lower, next: at + 1 }
        : null
  }
  return found
}
