import type { FacetName } from '../../model/account.js'
import { listed } from '../../model/listed.js'
import type { Draft } from '../drafts.js'
import { isOwnText, type Telling } from '../telling.js'
import { longestChain, sourcesWords } from './source-words.js'

/** A gap as it is to be told. */
interface Line {
  readonly draft: Draft
  /** The accounts that tell it, and the one whose words are shown. */
  readonly tellers: readonly Telling[]
  readonly holder: Telling
  /** The account that it is held against; and all that lack it, where one alone tells it. */
  readonly lacking: Telling
  readonly without: readonly Telling[]
  readonly isUnsourced: boolean
}

/** "Only B tells this, through AFP and the Elysee; A (517 words) does not." */
export function gapLine({ draft, tellers, holder, lacking, without, isUnsourced }: Line): string {
  const isAlone = tellers.length === 1 && without.length > 0
  const who = `${isAlone ? 'Only ' : ''}${listed(tellers.map(({ letter }) => letter))}`
  const what = (draft.facet && FACET_WORDS[draft.facet]) ?? 'this'
  const [tells, names] = tellers.length > 1 ? ['tell', 'name'] : ['tells', 'names']
  const others = isAlone ? without : [lacking]
  const lack = `${othersWords(others)} ${others.length > 1 ? 'do' : 'does'} not`
  if (isUnsourced && isAlone) return `${who} ${tells} ${what}, and ${names} no source.`
  if (isUnsourced) return `${who} ${tells} ${what} and ${names} no source; ${lack} tell it.`
  const source = tellers.length > 1 ? '' : sourceOf(draft, holder)
  return `${who} ${tells} ${what}${source}; ${lack}.`
}

const FACET_WORDS: Partial<Readonly<Record<FacetName, string>>> = {
  duration: 'how long it lasted',
  initiator: 'who asked for it',
}

function sourceOf({ told }: Draft, { id, reading }: Telling): string {
  if (isOwnText(reading.article)) return ', in one side’s own text'
  const via = longestChain(told.filter(({ account }) => account === id))
  return via.length > 0 ? `, through ${sourcesWords(via)}` : ''
}

/** More than these are counted, not named. */
const MOST_NAMED = 3

function othersWords(lacking: readonly Telling[]): string {
  return lacking.length > MOST_NAMED
    ? `the other ${lacking.length}`
    : listed(lacking.map(withLength))
}

function withLength({ letter, words }: Telling): string {
  return `${letter} (${words} ${words === 1 ? 'word' : 'words'})`
}
