import type { Hop, Ref } from '../../model/actors.js'
import type { AccountHead } from '../../model/comparison.js'
import { isSameRef } from '../../model/mentions.js'

/** Who stands behind some words, from the outlet inwards. */
export interface Chain {
  /** `own`: the text is the side's own; `none`: it names no source; `named`: the hops. */
  readonly source: 'named' | 'own' | 'none'
  readonly names: readonly string[]
}

interface Told {
  readonly via: readonly Hop[]
  readonly speakers: readonly Ref[]
}

/** Hops, then the speakers where they are not the last hop: AFP, Elysee Palace, Emmanuel Macron. */
export function chainOf(head: Pick<AccountHead, 'kind' | 'side'>, { via, speakers }: Told): Chain {
  const hops = via.filter((hop, index) => {
    const next = via[index + 1]
    return next === undefined || !isSameRef(hop, next)
  })
  const last = hops.at(-1)
  const beyond = speakers.filter((speaker) => last === undefined || !isSameRef(last, speaker))
  const names = [...hops.map((hop) => hop.name), ...speakerNames(beyond)]
  return { source: hops.length > 0 ? 'named' : sourceOf(head), names }
}

/** Who has the words from the speakers themselves: of AFP, the Elysee Palace and Emmanuel Macron the Elysee Palace. */
export function nearestRelay({ via, speakers }: Told): string | null {
  const relays = via.filter((hop) => !speakers.some((speaker) => isSameRef(hop, speaker)))
  return relays.at(-1)?.name ?? null
}

function speakerNames(speakers: readonly Ref[]): readonly string[] {
  const names = [...new Set(speakers.map((speaker) => speaker.name))]
  return names.length > 0 ? [names.join(' + ')] : []
}

function sourceOf({ kind, side }: Pick<AccountHead, 'kind' | 'side'>): 'own' | 'none' {
  return side !== null || kind === 'official' ? 'own' : 'none'
}

/** The steps as words: "no source" where none is named, "own text" where a side tells it itself. */
export function chainSteps({ source, names }: Chain): readonly string[] {
  if (source === 'none') return ['no source', ...names]
  return names.length > 0 ? names : ['own text']
}

/** What a page shows of who stands behind some words: the steps, and whether it is to be said that no source is named. */
export interface ShownChain {
  readonly steps: readonly string[]
  readonly isUnsourced: boolean
}

/**
 * The steps for a page. Words in a named speaker's own quotation marks have that speaker for a source; of all else that
 * nobody relays it is said that no source is named.
 */
export function shownChain({ source, names }: Chain, isQuoted: boolean): ShownChain {
  if (source === 'none') return { steps: names, isUnsourced: !isQuoted || names.length === 0 }
  return { steps: names.length > 0 ? names : ['own text'], isUnsourced: false }
}
