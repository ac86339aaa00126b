import { HANDS } from '../lexicon/fulfilment-words.js'
import type { Ref } from '../model/actors.js'
import type { Mention } from '../model/analysis.js'
import { refOf, refsWithin } from '../model/mentions.js'
import { isOverlapping, quoteFrom, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import type { Telling } from './fulfilment-tense.js'
import { isPossessive } from './nominals.js'
import { partiesFrom } from './listed.js'
import { partiesIn } from './participants.js'
import { mentionsIn, spanOfTokens, tokenAt, type Run, type Scene } from './scene.js'
import { uniqueRefs } from './sides.js'
import { subjectOf } from './subjects.js'

/** Those who act by an active verb: whom the grammar names, else the subject. What names the agreement is nobody. */
export function doersOf(
  scene: Scene,
  { clause, telling, what }: { clause: Clause; telling: Telling; what: Span },
): readonly Ref[] {
  const named = telling.doers ? partiesOf(scene, telling.doers) : []
  const isEachOther =
    telling.doers !== null && /^each$|^one$/u.test(scene.tokens[telling.doers.first]?.lower ?? '')
  if (named.length > 0 && !isEachOther) return without(named, what)
  const subject = subjectOf(scene, clause, telling.subjectVerb)
  if (subject.length > 0) return without(subject, what)
  const run = { first: clause.first, last: telling.subjectVerb }
  const hands = without(handsIn(scene, run), what)
  return hands.length > 0 ? hands : unnamedBefore(scene, run)
}

/** "Both countries", "the paramilitaries": those whom the clause does not name. */
function unnamedBefore(scene: Scene, { first, last }: Run): readonly Ref[] {
  const { tokens } = scene
  if (!UNNAMED.test(tokens[last - 1]?.lower ?? '')) return []
  let from = last - 1
  while (from > first && /^(?:DET|ADJ|NUM|NOUN)$/u.test(tokens[from - 1]?.tag ?? '')) from -= 1
  const span = spanOfTokens(tokens, from, last)
  if (!span) return []
  const evidence = quoteFrom(scene.text, span)
  const name = evidence.quote.replaceAll(/\s+/gu, ' ')
  return [{ name, actor: null, side: null, actorKind: 'group', evidence: [evidence] }]
}

const UNNAMED =
  /^(?:countries|country|sides?|parties|party|states?|neighbours?|neighbors?|rebels|paramilitaries|militants|insurgents|separatists|militias?|governments?|allies|partners|forces|armies|army|signatories|members?)$/u

function partiesOf(scene: Scene, run: Run): readonly Ref[] {
  const parties = partiesIn(scene, run)
  return parties.length > 0 ? parties : handsIn(scene, run)
}

/** "Norwegian forces", "Norway's army": the state whose they are. */
function handsIn(scene: Scene, run: Run): readonly Ref[] {
  const span = spanOfTokens(scene.tokens, run.first, run.last)
  if (!span) return []
  const owner = mentionsIn(scene, span).find((mention) => isOwnerOfHands(scene, mention, run.last))
  return owner ? [refOf(scene.text, scene.analysis, owner)] : []
}

function isOwnerOfHands({ tokens }: Scene, mention: Mention, last: number): boolean {
  for (
    let at = tokenAt(tokens, mention.end);
    at < Math.min(last, tokenAt(tokens, mention.end) + 4);
    at += 1
  ) {
    const token = tokens[at]
    if (!token) return false
    if (HANDS.has(token.lower)) return true
    if (!/^(?:ADJ|NOUN)$/u.test(token.tag) && !isPossessive(token)) return false
  }
  return false
}

/** Whoever stands behind "by" from a place on: "violated by Norway". */
export function agentsBehind(scene: Scene, clause: Clause, from: number): readonly Ref[] {
  const by = /^[^,;]{0,60}?(?<![\p{L}])by\s+/iu.exec(scene.text.slice(from, clause.end))
  return by ? partiesFrom(scene, tokenAt(scene.tokens, from + by[0].length), clause.last) : []
}

/** Whose it is: "Norway's violation", "its withdrawal", "Norwegian violations". */
export function ownersBefore(scene: Scene, clause: Clause, at: number): readonly Ref[] {
  const { tokens } = scene
  let first = at
  while (
    first > clause.first &&
    /^(?:ADJ|ADV|NUM)$/u.test(tokens[first - 1]?.tag ?? '') &&
    !scene.isNamed[first - 1]
  )
    first -= 1
  const before = tokens[first - 1]
  if (!before) return []
  const end = isPossessive(before) ? before.start : before.end
  const owner = scene.mentions.findLast(
    (mention) =>
      mention.end === end &&
      mention.start >= clause.start &&
      (isPossessive(before) ||
        mention.form === 'demonym' ||
        /^(?:its|their|his|her|our|my)$/iu.test(before.lower)),
  )
  return owner
    ? refsWithin(scene.text, scene.analysis, owner).concat(pronounOf(scene, owner)).slice(0, 1)
    : []
}

const pronounOf = (scene: Scene, mention: Mention): readonly Ref[] =>
  mention.form === 'pronoun' ? [refOf(scene.text, scene.analysis, mention)] : []

/** Where goods arrive: "in Kenya", "at the port of Mombasa, Kenya". */
export function placesBehind(scene: Scene, clause: Clause, from: number): readonly Ref[] {
  const places = mentionsIn(scene, { start: from, end: clause.end }).filter(
    ({ form, actor, start }) =>
      (form === 'name' || form === 'seat') &&
      /^(?:state|body|bloc):/u.test(actor) &&
      /(?:(?<![\p{L}])(?:in|at|to|into|reach\w*)\s+(?:the\s+)?(?:[\p{L}’-]+\s+(?:of\s+)?){0,3}|,\s+)$/iu.test(
        scene.text.slice(Math.max(from - 12, start - 40), start),
      ),
  )
  return uniqueRefs(places.map((mention) => refOf(scene.text, scene.analysis, mention))).slice(0, 1)
}

/** Where goods come from: "from Norway", "Norwegian tanks". */
export function sendersOf(scene: Scene, clause: Clause, what: Span): readonly Ref[] {
  const from = /(?<![\p{L}])from\s+(?:the\s+)?/iu.exec(scene.text.slice(what.start, clause.end))
  const start = from ? what.start + from.index + from[0].length : null
  const named = start === null ? [] : partiesFrom(scene, tokenAt(scene.tokens, start), clause.last)
  if (named.length > 0) return named.slice(0, 2)
  const owner = mentionsIn(scene, what).find(
    ({ form, end }) => form === 'demonym' || /^['’]s?\s/u.test(scene.text.slice(end, end + 3)),
  )
  return owner ? [refOf(scene.text, scene.analysis, owner)] : []
}

/** "The Minsk agreements" name no party, though Minsk may be one. */
export function without(refs: readonly Ref[], what: Span): readonly Ref[] {
  return refs.filter((ref) => !ref.evidence.some((each) => isOverlapping(each, what)))
}
