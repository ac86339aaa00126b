import type { Ref } from '../model/actors.js'
import type { Mention } from '../model/analysis.js'
import { actorId } from '../model/ids.js'
import { isWithin, quoteFrom, type Span } from '../model/spans.js'
import { findState, STATES } from '../lexicon/states.js'
import { mentionsIn, tokenAt, type Scene } from './scene.js'

/** A place as the text names it. */
export interface Place {
  readonly name: string
  readonly span: Span
  /** The state that it lies in, when known. */
  readonly side: string | null
}

/** Where a contact took place: "in Geneva", "at the White House", said right behind it or its date and parties. */
export function findPlace(scene: Scene, site: Span, heads: readonly Span[]): Place | null {
  const first = tokenAt(scene.tokens, site.start)
  const last = tokenAt(scene.tokens, site.end - 1) + 1
  for (let at = first + 1; at < last; at += 1) {
    const place = isPlaced(scene, at, heads) ? placeAt(scene, at + 1, last) : null
    if (place) return place
  }
  return null
}

/** Whether a preposition of place hangs on the contact, not on another noun. */
function isPlaced(scene: Scene, at: number, heads: readonly Span[]): boolean {
  const [token, before] = [scene.tokens[at], scene.tokens[at - 1]]
  if (!token || !before || !/^(?:in|at)$/u.test(token.lower)) return false
  const isBehindHead = heads.some(({ end }) => end === before.end)
  const isBehindTime = scene.analysis.dates.some((date) => isWithin(date, before))
  // "With the president, Ada Osei, in Lima": a comma closes who it was.
  const end = before.value === ',' ? scene.tokens[at - 2]?.end : before.end
  const isBehindParty = scene.analysis.mentions.some((mention) => mention.end === end)
  return (
    isBehindHead ||
    isBehindTime ||
    isBehindParty ||
    /^(?:held|place|met|hosted|resumed)$/u.test(before.lower)
  )
}

/** The place that a phrase begins with at a token, if it names one. */
export function placeAt(scene: Scene, at: number, last: number): Place | null {
  let end = at
  while (end < last && isInName(scene, end)) end += 1
  const [head, tail] = [scene.tokens[at], scene.tokens[end - 1]]
  if (!head || !tail || end === at || tail.lower === 'the') return null
  const span = { start: head.start, end: tail.end }
  if (scene.analysis.dates.some((date) => date.start < span.end && span.start < date.end))
    return null
  const mention = mentionsIn(scene, span)[0]
  if (mention && !isSomewhere(scene, mention)) return null
  // "Took place at Jordan's request": whose it was, not where.
  if (/^['’]/u.test(scene.text.slice(span.end, span.end + 1))) return null
  if (mention?.form === 'demonym' || scene.tokens[end]?.lower === 'of') return null
  const name = scene.text
    .slice(span.start, span.end)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^the /iu, '')
  return { name, span, side: sideOf(scene, mention) ?? CAPITALS.get(name) ?? null }
}

/** The states whose capitals or names a list holds: "between Brasilia and Caracas". */
export function hostsFrom(scene: Scene, from: number, last: number): readonly Ref[] {
  const hosts: Ref[] = []
  for (let at = from; at < last && hosts.length < 4; at += 1) {
    const host = hostOf(scene, placeAt(scene, at, last))
    if (!host) continue
    hosts.push(host)
    at = tokenAt(scene.tokens, (host.evidence[0]?.end ?? 0) - 1)
  }
  return hosts
}

function isInName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (!token) return false
  return (
    token.lower === 'the' ||
    token.tag === 'PROPN' ||
    token.value === 'City' ||
    scene.analysis.mentions.some(
      (mention) => mention.form !== 'pronoun' && isWithin(mention, token),
    )
  )
}

/** States, their capitals and seats are places; persons and bodies are not. */
function isSomewhere(scene: Scene, mention: Mention): boolean {
  const kind = scene.analysis.actors.find(({ id }) => id === mention.actor)?.kind
  return kind === 'state' || kind === 'office'
}

/** Capital to the code of its state. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, capitals }) => capitals.map((capital) => [capital, code] as const)),
)

/** The code of the state whose capital a place is, or in which its name says that it lies. */
export function stateOf(place: string): string | null {
  const parts = place.split(/,\s*/u)
  const code = parts.map((part) => CAPITALS.get(part)).find((each) => each !== undefined)
  return code ?? STATES.find(({ names }) => names.includes(parts.at(-1) ?? ''))?.code ?? null
}

const stateName = (code: string): string | null => findState(code)?.names[0] ?? null

const sideOf = (scene: Scene, mention: Mention | undefined): string | null =>
  mention ? (scene.analysis.actors.find(({ id }) => id === mention.actor)?.side ?? null) : null

/** The state that a visit goes to, where only its capital is named. */
export function hostOf(scene: Scene, place: Place | null): Ref | null {
  if (!place?.side) return null
  return {
    name: stateName(place.side) ?? place.name,
    actor: actorId(`state:${place.side}`),
    side: place.side,
    actorKind: 'state',
    evidence: [quoteFrom(scene.text, place.span)],
  }
}
