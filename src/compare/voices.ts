import type { Ref } from '../model/actors.js'
import { isSameRef } from '../model/mentions.js'
import { isNameBeginning } from './people.js'

/**
 * Whether two references from two texts are to one actor: the same actor, or two spellings of one person's name on one
 * side ("al-Sisi" and "El-Sisi", "Zelensky" and "Zelenskyy"), or one has the first of two family names alone ("Ana
 * Sarmento" and "Ana Sarmento Diniz").
 */
export function isSameVoice(a: Ref, b: Ref): boolean {
  if (isSameRef(a, b)) return true
  if (a.actorKind !== 'person' || b.actorKind !== 'person') return false
  if (a.side !== null && b.side !== null && a.side !== b.side) return false
  const [one, other] = [foldedNameOf(a.name), foldedNameOf(b.name)]
  if (one.last === other.last)
    return one.first === other.first || one.first === '' || other.first === ''
  return (
    one.first === other.first &&
    (isNameBeginning(one.words, other.words) || isNameBeginning(other.words, one.words))
  )
}

/** Whether somebody of the one is somebody of the other. */
export function shareVoice(some: readonly Ref[], others: readonly Ref[]): boolean {
  return some.some((one) => others.some((other) => isSameVoice(one, other)))
}

interface FoldedName {
  readonly words: readonly string[]
  readonly first: string
  readonly last: string
}

/** Names folded before: the same few come in every pair. */
const FOLDED = new Map<string, FoldedName>()
const MOST_KEPT = 10_000

/** A name as it is held against other spellings; `first` is empty where only one word is told. */
export function foldedNameOf(name: string): FoldedName {
  const known = FOLDED.get(name)
  if (known) return known
  const folded = foldName(name)
  if (FOLDED.size < MOST_KEPT) FOLDED.set(name, folded)
  return folded
}

/** Without accents, articles, double letters and the endings that transliterations differ in. */
function foldName(name: string): FoldedName {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/\b(?:al|el|ul|as|ash)[- ]/gu, '')
    .replaceAll(/q(?!u)/gu, 'k')
    .replaceAll('ou', 'u')
  const fold = (word: string) =>
    word.replace(/(.)\1+/gu, '$1').replace(/(?<=.{3})(?:iy|yy|y|i|ij)$/u, '')
  const words = plain
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .map(fold)
  return { words, first: words.length > 1 ? (words[0] ?? '') : '', last: words.at(-1) ?? '' }
}
