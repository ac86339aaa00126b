import { expandChoices } from '../language/choices.js'
import { AGREEMENTS } from '../lexicon/agreements.js'
import type { Span } from '../model/spans.js'
import { ownNamedIn, type NamedAgreement } from './own-named-agreements.js'
import { tokenAt, type Scene } from './scene.js'

interface AgreementName {
  readonly key: string
  readonly words: string
}

/** The names by the letters of their first word, longest first. */
const NAMES = new Map<string, AgreementName[]>()
for (const { key, name, aliases } of AGREEMENTS)
  for (const words of [name, ...aliases].flatMap(expandChoices)) {
    const opening = openingOf(words)
    const names = NAMES.get(opening)
    if (names) names.push({ key, words })
    else NAMES.set(opening, [{ key, words }])
  }
for (const names of NAMES.values()) names.sort((a, b) => b.words.length - a.words.length)

function openingOf(words: string): string {
  return (/^[\p{L}\p{N}.]+/u.exec(words)?.[0] ?? '').toLowerCase().replaceAll('.', '')
}

/**
 * The agreement that is named from a token on: a known one, the longest name first, one that the text names by a year,
 * a date or a place, or "the treaty" behind either; `null` for none.
 */
export function agreementAt(scene: Scene, at: number): NamedAgreement | null {
  const known = knownAt(scene, at)
  if (known) return known
  const token = scene.tokens[at]
  return token ? (ownNames(scene).get(token.start) ?? null) : null
}

/** By where they start. */
const OWN_NAMES = new WeakMap<Scene, ReadonlyMap<number, NamedAgreement>>()

function ownNames(scene: Scene): ReadonlyMap<number, NamedAgreement> {
  const before = OWN_NAMES.get(scene)
  if (before) return before
  const known = scene.tokens.flatMap((_, at) => knownAt(scene, at) ?? [])
  const names = new Map(ownNamedIn(scene, known).map((named) => [named.start, named]))
  OWN_NAMES.set(scene, names)
  return names
}

function knownAt({ text, tokens }: Scene, at: number): NamedAgreement | null {
  const token = tokens[at]
  const names = token ? NAMES.get(openingOf(token.lower)) : undefined
  if (!token || !names) return null
  for (const { key, words } of names) {
    const end = endOfName(text, token.start, words)
    if (end !== null) return { key, start: token.start, end }
  }
  return null
}

/** The first known agreement that stands in a span; `null` for none. */
export function agreementWithin(scene: Scene, span: Span): NamedAgreement | null {
  for (let at = tokenAt(scene.tokens, span.start); at < scene.tokens.length; at += 1) {
    if ((scene.tokens[at]?.start ?? Infinity) >= span.end) return null
    const found = knownAt(scene, at)
    if (found && found.end <= span.end) return found
  }
  return null
}

/**
 * Where a name ends that begins at a place: any white space for a space, any dash for a hyphen. An acronym stands as
 * it is written, and a capital at the start is one, so that "a comprehensive peace agreement" is no name.
 */
function endOfName(text: string, start: number, words: string): number | null {
  const isExact = words === words.toUpperCase() && !isSpelledAsWord(text, start, words)
  let at = start
  for (let index = 0; index < words.length; index += 1) {
    const wanted = words.charAt(index)
    if (wanted === ' ') {
      const from = at
      while (/\s/u.test(text.charAt(at))) at += 1
      if (at === from) return null
      continue
    }
    if (!isLetterAt(text.charAt(at), wanted, isExact || index === 0)) return null
    at += 1
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? null : at
}

/** "Nafta", "Unclos": a long acronym may be spelled as a word. */
const isSpelledAsWord = (text: string, start: number, { length }: string): boolean =>
  length > 4 && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, start + length))

function isLetterAt(found: string, wanted: string, isExact: boolean): boolean {
  if (found === wanted) return true
  if (wanted === '-') return /[‐‑–-]/u.test(found)
  if (wanted === "'") return found === '’'
  return isExact ? found === wanted.toUpperCase() : found.toLowerCase() === wanted.toLowerCase()
}
