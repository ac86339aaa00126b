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

/** "Found only in B, through AFP and the Elysee; not in A (517 words)." What was not found may be told otherwise. */
export function gapLine({ draft, tellers, holder, lacking, without, isUnsourced }: Line): string {
  const isAlone = tellers.length === 1 && without.length > 0
  const what = draft.facet && FACET_WORDS[draft.facet]
  const found = `${isAlone ? 'found only in' : 'found in'} ${listed(tellers.map(({ letter }) => letter))}`
  const source = isUnsourced ? unsourced(tellers.length) : sourceOf(tellers, draft, holder)
  const lack =
    isUnsourced && isAlone ? '' : `; not in ${othersWords(isAlone ? without : [lacking])}`
  return capitalised(`${what ? `${what}: ` : ''}${found}${source}${lack}.`)
}

function unsourced(tellers: number): string {
  return `, which ${tellers > 1 ? 'name' : 'names'} no source for it`
}

function capitalised(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}

const FACET_WORDS: Partial<Readonly<Record<FacetName, string>>> = {
  duration: 'how long it lasted',
  initiator: 'who asked for it',
}

function sourceOf(tellers: readonly Telling[], { told }: Draft, { id, reading }: Telling): string {
  if (tellers.length > 1) return ''
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
