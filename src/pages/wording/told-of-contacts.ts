import {
  CONTACT_KINDS,
  type Contact,
  type Duration,
  type Facet,
  type FacetName,
} from '../../model/account.js'
import type { Hop } from '../../model/actors.js'
import { contactNoun } from '../../model/contact-nouns.js'
import { dateWords, isTold } from '../../model/edtf-words.js'
import type { Evidence } from '../../model/spans.js'
import { isoDurationWords } from './dates.js'

/** One thing that an account tells of a contact: a value that others may tell too, and its own words for it. */
export interface ToldOfContact {
  readonly name: ToldName
  /** Equal for what is the same to whoever reads it. */
  readonly key: string
  readonly value: string
  readonly via: readonly Hop[]
  readonly evidence: readonly Evidence[]
}

export type ToldName = FacetName | 'participants'

const terms: Readonly<Record<ToldName, string>> = {
  participants: 'Participants',
  kind: 'Kind',
  date: 'When',
  duration: 'How long',
  place: 'Where',
  initiator: 'Requested by',
  precedent: 'Precedent',
  topics: 'Subjects',
  followUp: 'Agreed next',
  atmosphere: 'Tone',
  confirmation: 'Confirmed by',
}

/** What is told of a contact, in the order in which people ask for it. */
export const TOLD_NAMES = [
  'participants',
  'kind',
  'date',
  'duration',
  'place',
  'initiator',
  'precedent',
  'topics',
  'followUp',
  'atmosphere',
  'confirmation',
] as const satisfies readonly ToldName[]

/** "When", "Requested by" */
export function toldTerm(name: ToldName): string {
  return terms[name]
}

/** All that one account tells of a contact. */
export function toldOfContact({ participants, facets }: Contact): readonly ToldOfContact[] {
  return [
    ...participants.map(({ name, actor, evidence }) => ({
      name: 'participants' as const,
      key: actor ?? name.toLowerCase(),
      value: name,
      via: [],
      evidence,
    })),
    ...facets
      .filter(({ name, value }) => name !== 'date' || isTold(value))
      .map((facet) => {
        const value = valueWords(facet)
        return { ...facet, key: value.toLowerCase(), value }
      }),
  ]
}

/**
 * What several accounts tell of a contact, with who is called by the family name alone under the one full name that another
 * account has for who took part. Two who end alike keep what they are called.
 */
export function inFullNames<T extends ToldOfContact>(told: readonly T[]): readonly T[] {
  const people = told.filter(
    ({ name, key }) => name === 'participants' && key.startsWith('person:'),
  )
  const fullOf = ({ value }: T): T | null => {
    const longer = people.filter((each) => each.value.endsWith(` ${value}`))
    const [only] = longer
    return only && new Set(longer.map(({ key }) => key)).size === 1 ? only : null
  }
  return told.map((each) => {
    const isName = each.name === 'participants' || each.name === 'initiator'
    const full = isName && !each.value.includes(' ') ? fullOf(each) : null
    if (full === null) return each
    const key = each.name === 'participants' ? full.key : full.value.toLowerCase()
    return { ...each, key, value: full.value }
  })
}

/** What has a value of its own is told by it; all else by the words of the text. */
function valueWords({ name, value, evidence: [{ quote }] }: Facet): string {
  switch (name) {
    case 'kind': {
      const kind = CONTACT_KINDS.find((each) => each === value)
      return kind === undefined ? value : contactNoun(kind)
    }
    case 'date':
      return dateWords(value)
    case 'duration':
      return lengthWords(value)
    case 'place':
    case 'initiator':
      return value
    case 'precedent':
    case 'topics':
    case 'followUp':
    case 'atmosphere':
    case 'confirmation':
      return `“${quote}”`
  }
}

const signs: ReadonlyMap<string, string> = new Map<Duration['op'], string>([
  ['>', 'more than '],
  ['<', 'less than '],
  ['~', 'about '],
])

/** ">PT2H" is "more than 2 hours". */
function lengthWords(value: string): string {
  const sign = signs.get(value.charAt(0))
  return `${sign ?? ''}${isoDurationWords(value.replace(/^[<>~=]/u, ''))}`
}
