import { NUMBER_WORDS } from '../../lexicon/number-words.js'
import { firstDayOf, lastDayOf } from '../../language/edtf.js'
import type { MatterUnit, ToldUndertaking } from '../../model/following.js'
import { lastingIn, type Lasting } from './lasting.js'
import { keysOf, type PartyKey } from './sides.js'

/** What is told, with what the rules look at worked out once. */
export interface Profile {
  readonly told: ToldUndertaking
  readonly promisors: readonly PartyKey[]
  readonly beneficiaries: readonly PartyKey[]
  /** Day of when it was said or so, else of the publication; `null` where neither is told. */
  readonly day: number | null
  /** Day of the publication. */
  readonly published: number | null
  /** Last day of when it was. */
  readonly until: number | null
  /** Last day of the deadline. */
  readonly due: number | null
  readonly units: ReadonlyMap<string, MatterUnit>
  readonly fields: ReadonlySet<string>
  readonly weight: number
  /** Whether it names a thing of its own, by which it can be told from others. */
  readonly isSpecific: boolean
  readonly lasting: Lasting | null
  /** To speak or to meet again; `null` for anything else. */
  readonly again: 'speak' | 'meet' | null
  /** Of news: the sides of all whom its text names. */
  readonly about: readonly PartyKey[]
  /** How many, where nothing but their number names them: "all 24 will be trained". */
  readonly all: number | null
}

export function profileOf(told: ToldUndertaking, sides: ReadonlyMap<string, string>): Profile {
  const units = new Map(told.matter.map((unit) => [unit.key, unit]))
  const published = firstDayOf(told.published)
  const weight = told.matter.reduce((sum, unit) => sum + unit.weight, 0)
  return {
    told,
    promisors: keysOf(told.promisors, sides),
    beneficiaries: keysOf(told.beneficiaries, sides),
    day: firstDayOf(told.when) ?? published,
    published,
    until: lastDayOf(told.when),
    due: lastDayOf(told.deadline),
    units,
    fields: new Set(told.matter.flatMap(({ fields }) => fields)),
    weight,
    isSpecific: told.matter.some(isThing) || told.numbers.length > 0,
    lasting: lastingIn(told),
    again: againIn(told.what),
    about: aboutOf(told, sides),
    all: allIn(told.what),
  }
}

function aboutOf(
  { loose }: ToldUndertaking,
  sides: ReadonlyMap<string, string>,
): readonly PartyKey[] {
  if (loose === undefined) return []
  const people = loose.people.flatMap((actor) => sides.get(actor) ?? actor)
  return [...new Set([...loose.sides, ...people])]
}

const AGAIN =
  /^(?:to\s+)?(?:(?:talk|speak|confer)(?:ing)?|(?<meet>meet(?:ing)?))\b[^,;]{0,24}?\bagain(?!\p{L})/iu

function againIn(what: string): Profile['again'] {
  const match = AGAIN.exec(what)
  if (match === null) return null
  return match.groups?.meet === undefined ? 'speak' : 'meet'
}

const ALL =
  /^all\s+(?:of\s+the\s+)?(?<count>\p{N}[\p{N},]*|\p{L}+)(?:$|\s+(?:of\s+(?:them|those|these)|will|would|shall|are|were|is|was|have|has|had|can|must)(?![\p{L}]))/iu

function allIn(what: string): number | null {
  const count = ALL.exec(what)?.groups?.count?.toLowerCase()
  if (count === undefined) return null
  const many = NUMBER_WORDS.get(count) ?? Number(count.replaceAll(',', ''))
  return many > 0 ? many : null
}

/** A noun that tells what it is, none that every text has: "talks", "step". */
export function isThing({ isNoun, weight }: MatterUnit): boolean {
  return isNoun && weight > 0.5
}

/** Days between two; 0 where one of them is not told. */
export function daysBetween(a: Profile, b: Profile): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)
}

/** What became of something, without a word of who undertook it. */
export function isNameless({ promisors, told: { kind } }: Profile): boolean {
  return kind === 'fulfilment' && promisors.length === 0
}
