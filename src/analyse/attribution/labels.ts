/**
 * What one token is, along two lines at once. Role: outside, or the first or a later word of a source or cue, the
 * innermost where they nest. Part: outside all contents, or the first or a later word of a stretch of content.
 * A state of the chain is the pair of both.
 */
export const ROLES = 5
export const PARTS = 3
export const STATES = ROLES * PARTS
/** Scores that a feature gives: one for each role (0 is none), then one for each part. */
export const LABELS = ROLES + PARTS

export const SOURCE_BEGINS = 1
export const SOURCE_GOES_ON = 2
export const CUE_BEGINS = 3
export const CUE_GOES_ON = 4

export const NO_CONTENT = 0
export const CONTENT_BEGINS = 1
export const CONTENT_GOES_ON = 2

export function stateOf(role: number, part: number): number {
  return part * ROLES + role
}

export function roleOf(state: number): number {
  return state % ROLES
}

export function partOf(state: number): number {
  return Math.trunc(state / ROLES)
}

/** Whether one state may follow another: nothing goes on that has not begun. */
export function mayFollow(before: number, after: number): boolean {
  return isRoleAfter(roleOf(before), roleOf(after)) && isPartAfter(partOf(before), partOf(after))
}

function isRoleAfter(before: number, after: number): boolean {
  if (after === SOURCE_GOES_ON) return before === SOURCE_BEGINS || before === SOURCE_GOES_ON
  if (after === CUE_GOES_ON) return before === CUE_BEGINS || before === CUE_GOES_ON
  return true
}

function isPartAfter(before: number, after: number): boolean {
  return after !== CONTENT_GOES_ON || before !== NO_CONTENT
}
