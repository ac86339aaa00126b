import type { Ref } from '../model/actors.js'
import { partiesFrom } from './listed.js'
import type { NounPlace } from './noun-phrases.js'
import { partiesIn } from './participants.js'
import { tokenAt, type Scene } from './scene.js'
import { areTwoSides } from './sides.js'

/** Who wrote a letter and to whom, where somebody else carried it. */
export interface Letter {
  readonly author: Ref
  readonly addressee: Ref
}

const CARRIED = /^(?:hand|deliver|convey|bring|brought|carr|pass|present|transmit|relay)/u
const AUTHOR = /^\s+(?:from|in\s+which|where)\s+/iu
const ADDRESSEE = /^[^,;.]{3,80}?\sto\s+(?=(?:the\s+)?\p{Lu})/u

/** "The envoy handed Y a letter in which Z proposes a truce": it is Z who wrote to Y. */
export function letterOf(scene: Scene, { hit, clause, first }: NounPlace): Letter | null {
  const verb = clause.verb === null ? null : scene.tokens[clause.verb]
  if (hit.row.kind !== 'letter' || !verb || verb.start > hit.start || !CARRIED.test(verb.lower))
    return null
  const behind = scene.text.slice(hit.end, clause.end)
  const author = partyAt(scene, hit.end, AUTHOR.exec(behind)?.[0])
  const addressee =
    partiesIn(scene, { first: tokenAt(scene.tokens, verb.end), last: first })[0] ??
    partyAt(scene, hit.end, ADDRESSEE.exec(behind)?.[0])
  const isTold = author !== null && addressee !== null && areTwoSides([author, addressee])
  return isTold ? { author, addressee } : null
}

/** The first one named behind some words. */
function partyAt(scene: Scene, start: number, words: string | undefined): Ref | null {
  if (words === undefined) return null
  const at = tokenAt(scene.tokens, start + words.length)
  return partiesFrom(scene, at, scene.tokens.length)[0] ?? null
}
