import type { ToldNumber } from '../../model/following.js'
import { numbersAlike } from './alike.js'
import { isThing, type Profile } from './profiles.js'

/** What was promised so far, telling by telling, as far as later ones are held against it. */
export interface Promised {
  readonly count: number
  readonly numbers: ReadonlyMap<string, ToldNumber>
  readonly units: ReadonlySet<string>
  /** In the words of each telling. */
  readonly whats: readonly string[]
  readonly fields: ReadonlySet<string>
  /** Last day of the latest deadline. */
  readonly due: number | null
  readonly hasBeneficiaries: boolean
  /** Whether all that was promised is to keep something up. */
  readonly isLasting: boolean
  readonly hasCondition: boolean
  /** Whether the last telling sets a condition. */
  readonly isConditional: boolean
  /** How firmly it was put at most in the words of whose promise it is. */
  readonly firmest: number | null
}

export const NOTHING: Promised = {
  count: 0,
  numbers: new Map(),
  units: new Set(),
  whats: [],
  fields: new Set(),
  due: null,
  hasBeneficiaries: false,
  isLasting: false,
  hasCondition: false,
  isConditional: false,
  firmest: null,
}

/** With one more telling. */
export function withPromise(before: Promised, telling: Profile): Promised {
  const { told, units, fields, due } = telling
  const bond = told.isOwn ? (told.bond?.degree ?? null) : null
  return {
    count: before.count + 1,
    numbers: numbersWith(before.numbers, told.numbers),
    units: withAll(before.units, [...units.keys()]),
    whats: before.whats.includes(told.what) ? before.whats : [...before.whats, told.what],
    fields: withAll(before.fields, [...fields]),
    due: mostOf(before.due, due),
    hasBeneficiaries: before.hasBeneficiaries || telling.beneficiaries.length > 0,
    isLasting: telling.lasting !== null && (before.count === 0 || before.isLasting),
    hasCondition: before.hasCondition || told.condition !== null,
    isConditional: told.condition !== null,
    firmest: mostOf(before.firmest, bond),
  }
}

function numbersWith(
  before: Promised['numbers'],
  numbers: readonly ToldNumber[],
): Promised['numbers'] {
  const fresh = numbers.filter((each) => !before.has(nameOf(each)))
  return fresh.length === 0
    ? before
    : new Map([...before, ...fresh.map((each) => [nameOf(each), each] as const)])
}

function nameOf({ op, value, currency, unit }: ToldNumber): string {
  return `${op}${value} ${currency ?? unit}`
}

function withAll(before: ReadonlySet<string>, words: readonly string[]): ReadonlySet<string> {
  return words.every((word) => before.has(word)) ? before : new Set([...before, ...words])
}

function mostOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

/** Whether a telling has a sum or a number that was not told before. */
export function isOfAnother({ told: { numbers } }: Profile, before: Promised): boolean {
  return numbers.some((each) => !before.numbers.has(nameOf(each)))
}

/** What a later promise tells that none before it told, by the names of fields. */
export function addedBy(telling: Profile, before: Promised): readonly string[] {
  const { told, due, units, beneficiaries, lasting } = telling
  const isNumberNew =
    told.numbers.length > 0 && numbersAlike(told.numbers, [...before.numbers.values()]) === 'none'
  const isThingNew = [...(lasting === null ? units.values() : [])].some(
    (unit) =>
      isThing(unit) &&
      !before.units.has(unit.key) &&
      !unit.fields.some((field) => before.fields.has(field)),
  )
  const parts: readonly (readonly [string, boolean])[] = [
    ['amount', isNumberNew],
    ['deadline', due !== null && (before.due === null || before.due < due)],
    ['beneficiary', lasting === null && beneficiaries.length > 0 && !before.hasBeneficiaries],
    ['object', isThingNew],
  ]
  return parts.filter(([, isNew]) => isNew).map(([part]) => part)
}

const FIRST_OF = /^(?:the\s+|its\s+)?first\s+of\s+.*?(?<many>\p{L}+s)$/iu

/** Whether what came, "the first of four systems", is all that was promised, in these words: one system. */
export function isAllOfOne({ told: { what, status } }: Profile, whats: readonly string[]): boolean {
  const many = FIRST_OF.exec(what)?.groups?.many?.toLowerCase()
  if (many === undefined || whats.length === 0 || status !== 'begun') return false
  const words = whats.map((each) => new Set(each.toLowerCase().match(/\p{L}+/gu)))
  return words.every((each) => each.has(many.slice(0, -1)) && !each.has(many))
}

const ORDINAL = /^(?:the\s+|its\s+)?(?<nth>second|third|fourth)\s+(?<part>\p{L}+)$/iu
const COUNTS: Readonly<Record<string, string>> = { second: 'two', third: 'three', fourth: 'four' }

/** "The second instalment", of what was to come in two instalments. */
export function isLastOf(what: string, whats: readonly string[]): boolean {
  const { nth = '', part = '' } = ORDINAL.exec(what.toLowerCase())?.groups ?? {}
  const whole = new RegExp(`(?<!\\p{L})${COUNTS[nth]}\\s+(?:equal\\s+)?${part}s(?!\\p{L})`, 'iu')
  return part !== '' && whats.some((each) => whole.test(each))
}
