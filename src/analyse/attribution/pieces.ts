import {
  CONTENT_BEGINS,
  CUE_BEGINS,
  CUE_GOES_ON,
  NO_CONTENT,
  partOf,
  roleOf,
  SOURCE_BEGINS,
  SOURCE_GOES_ON,
} from './labels.js'

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** What the chain found in a text, each in order; `stretches` are runs of content, which may be parts of one. */
export interface Pieces {
  readonly sources: readonly TokenRange[]
  readonly cues: readonly TokenRange[]
  readonly stretches: readonly TokenRange[]
}

/** Reads the pieces off the states of a text's tokens. */
export function piecesOf(states: Uint8Array): Pieces {
  const roles = Array.from(states, roleOf)
  const parts = Array.from(states, partOf)
  return {
    sources: runsOf(roles, SOURCE_BEGINS, (role) => role === SOURCE_GOES_ON),
    cues: runsOf(roles, CUE_BEGINS, (role) => role === CUE_GOES_ON),
    stretches: runsOf(parts, CONTENT_BEGINS, (part) => part !== NO_CONTENT),
  }
}

function runsOf(
  labels: readonly number[],
  opener: number,
  isMore: (label: number) => boolean,
): readonly TokenRange[] {
  const runs: TokenRange[] = []
  let first = -1
  for (let index = 0; index <= labels.length; index += 1) {
    const label = labels[index] ?? -1
    const isOpening = label === opener
    if (first >= 0 && (isOpening || label < 0 || !isMore(label))) {
      runs.push({ first, last: index })
      first = -1
    }
    if (isOpening) first = index
  }
  return runs
}
