import { GROUP_NOUNS } from '../lexicon/contact-words.js'
import type { Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import { quoteFrom, type Span } from '../model/spans.js'
import { isNamedAlready, isOwning, isPossessive, opensPhrase } from './nominals.js'
import { mentionsIn, spanOfTokens, type Run, type Scene } from './scene.js'

const GROUPS = new Set(GROUP_NOUNS)

/** Phrases such as "European allies" that no mention covers. */
export function groupsIn(scene: Scene, run: Run): readonly Ref[] {
  const groups: Ref[] = []
  for (let at = run.first; at < run.last; at += 1) {
    const token = scene.tokens[at]
    if (!token || !GROUPS.has(token.lower) || token.tag === 'VERB') continue
    const group = groupAt(scene, at, run)
    if (group) groups.push(group)
  }
  return groups
}

function groupAt(scene: Scene, at: number, run: Run): Ref | null {
  const { tokens } = scene
  let first = at
  while (first > run.first && isModifier(tokens[first - 1]) && !opensPhrase(tokens[first]))
    first -= 1
  let last = at + 1
  if (tokens[last]?.lower === 'from' || tokens[last]?.lower === 'of')
    last = endOfOrigin(tokens, last, run.last)
  const span = spanOfTokens(tokens, first, last)
  const head = tokens[at]
  if (!span || !head || isNamedAlready(scene, head)) return null
  const isNested =
    first > run.first &&
    tokens[first - 1]?.tag === 'ADP' &&
    !/^(?:with|between|to)$/u.test(tokens[first - 1]?.lower ?? '')
  return isNested ? null : groupRef(scene, span)
}

function groupRef(scene: Scene, span: Span): Ref {
  const within = mentionsIn(scene, span).find(({ form }) => form !== 'pronoun')
  const side = within
    ? (scene.analysis.actors.find(({ id }) => id === within.actor)?.side ?? null)
    : null
  const evidence = quoteFrom(scene.text, span)
  return {
    name: evidence.quote.replaceAll(/\s+/gu, ' '),
    actor: null,
    side,
    actorKind: 'group',
    evidence: [evidence],
  }
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(token.tag) || isPossessive(token) || isOwning(token))

function endOfOrigin(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && /^(?:ADP|DET|PROPN|ADJ|NOUN)$/u.test(tokens[at]?.tag ?? '')) at += 1
  return at
}
