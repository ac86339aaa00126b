import type { Ref } from '../model/actors.js'
import type { Weighed } from './affinity.js'

/** What several accounts tell in the same words: places in a list of propositions, one of an account at most. */
export type Duplicates = readonly [number, ...number[]]

/**
 * Propositions that are the same in all that is weighed when they are aligned, as in copies of one story. Each is in one
 * group; most stand alone. In the order of the first of each group.
 */
export function duplicatesAmong(weighed: readonly Weighed[]): readonly Duplicates[] {
  const groups = new Map<string, [number, ...number[]]>()
  const turns = new Map<string, number>()
  weighed.forEach((each, index) => {
    const words = wordsOf(each)
    const turn = nextTurn(turns, `${each.proposition.account} ${words}`)
    const key = `${turn} ${words}`
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()]
}

/** What one account tells twice in the same words is two groups. */
function nextTurn(turns: Map<string, number>, key: string): number {
  const turn = turns.get(key) ?? 0
  turns.set(key, turn + 1)
  return turn
}

/** All that decides how like another a proposition is. */
function wordsOf({ proposition, gist, occasion, link, days }: Weighed): string {
  const { kind, facet, block, act, topics, speakers, addressees, statement } = proposition
  const { words, shared } = proposition
  return JSON.stringify([
    [kind, facet, block, act, topics, occasion, link, days?.first, days?.last, statement === null],
    [speakers, addressees, statement?.targets ?? []].map((refs) => refs.map(nameOf)),
    [words, shared].map((spans) => spans.map(({ quote }) => quote)),
    [gist.subject, gist.units.map(({ key, fields }) => [key, fields])],
  ])
}

function nameOf({ name, actor, actorKind, side }: Ref): readonly (string | null)[] {
  return [name, actor, actorKind, side]
}
