import { KEEPING, OWED_AS } from '../lexicon/duty-words.js'
import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import { trimSpan, type Span } from '../model/spans.js'
import { agreementAt } from './agreements.js'
import type { Clause } from './clauses.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { partiesIn } from './participants.js'
import { compilePhrase } from './patterns.js'
import { clauseAt, isTold, tokenAt, type Run, type Scene } from './scene.js'
import { isWithoutSide } from './sides.js'
import { subjectOf } from './subjects.js'

const LINKS =
  "(?:\\s+(?:fully|all|both|the|its|their|his|her|our|any|full|swift|consistent|continued|terms|provisions|spirit|letter|of|and|in|with|obligations?|commitments?|under|arising|from|to|existing|international|\\w+['’]s))*\\s+"
const KEPT = new RegExp(`(?<![\\p{L}])${compilePhrase(KEEPING.before)}${LINKS}$`, 'iu')
/** "On the waters of the river", "remains in force and". */
const WHICH =
  '(?:\\s+(?:on|of|between|with|for)\\s[^,;:.]{2,80}?)?(?:\\s+(?:remains?|is|are)\\s+(?:still\\s+)?(?:in\\s+force|valid|binding)\\s+and)?'
const KEPT_BEHIND = new RegExp(
  `^(?:\\s*\\([^)]{1,20}\\))?${WHICH}\\s+(?<owed>${compilePhrase(OWED_AS.passive)})\\s+(?:\\p{L}+ly\\s+)*${compilePhrase(KEEPING.participles)}(?![\\p{L}])(?<by>\\s+by\\s+)?`,
  'iu',
)
const before = (phrase: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${compilePhrase(phrase)}(?:\\s+\\p{L}+ly)*\\s*$`, 'iu')
const [MUST, ASKED, NEEDED] = [before(OWED_AS.must), before(OWED_AS.asked), before(OWED_AS.needed)]
const BOUND = before(OWED_AS.bound)
const ASKING = new RegExp(
  `^${WHICH}\\s+(?:\\p{L}+ly\\s+)?(?<verb>${compilePhrase(OWED_AS.asking)})\\s+(?!${compilePhrase(OWED_AS.pending)}(?![\\p{L}]))(?:(?<who>[^,;]{2,60}?)\\s+(?:to|from)\\s)?`,
  'u',
)
const [COMMITTED, COMMITTING] = [before(OWED_AS.committed), before(OWED_AS.ownCommitment)]
const DENIED = /(?<![\p{L}])(?:not|no|never|no\s+longer|nor|refus\p{L}+)\s+(?:\p{L}+\s+){0,3}$/iu

/**
 * What an agreement is said to ask of somebody: "must comply with the Antarctic Treaty", "the need to implement it",
 * "the treaty obliges Oslo to". Beside the last two, only an agreement that is known by its name.
 */
export function findAgreementDuties(scene: Scene): readonly CommitmentDraft[] {
  const drafts: CommitmentDraft[] = []
  let last: Place | null = null
  for (let at = 0; at < scene.tokens.length; at += 1) {
    const place = placeAt(scene, at, last)
    if (place === null || !isTold(scene, place.clause)) continue
    const draft = dutyOf(scene, place)
    if (draft) drafts.push(draft)
    if (place.is === 'named') last = place
  }
  return drafts
}

interface Place extends Span {
  /** `null` for a treaty without a name. */
  readonly key: string | null
  readonly is: 'named' | 'pointed-at' | 'unnamed'
  readonly clause: Clause
}

/** An agreement at a token: by its name, by "it" behind one, or a treaty that no text names. */
function placeAt(scene: Scene, at: number, last: Place | null): Place | null {
  const token = scene.tokens[at]
  const clause = token ? clauseAt(scene, token.start) : null
  if (!token || !clause) return null
  const named = agreementAt(scene, at)
  if (named) return { ...named, is: 'named', clause }
  if (isUnnamed(token)) return { ...spanOf(token), key: null, is: 'unnamed', clause }
  const isPointing = /^(?:it|they|them)$/u.test(token.lower)
  const isNear =
    last !== null && token.start > last.end && clause.sentence - last.clause.sentence <= 1
  return isPointing && isNear ? { ...spanOf(token), key: last.key, is: 'pointed-at', clause } : null
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const isUnnamed = ({ value }: { readonly value: string }): boolean =>
  /^(?:treaty|convention|agreement|accord|pact|covenant|charter)$/u.test(value)

interface Owed {
  /** Where the words begin that say that it is owed. */
  readonly start: number
  /** Where what is owed begins. */
  readonly what: number
  /** Where the words end that say so, when they stand behind the name. */
  readonly behind?: number
  /** Nobody where the text names none. */
  readonly by: readonly Ref[]
}

function dutyOf(scene: Scene, place: Place): CommitmentDraft | null {
  const sentence = scene.analysis.sentences[place.clause.sentence]
  if (!sentence) return null
  const owed =
    (place.is === 'unnamed'
      ? null
      : (keptBefore(scene, place, sentence) ?? keptBehind(scene, place, sentence))) ??
    boundAround(scene, place, sentence)
  const what = owed
    ? trimSpan(scene.text, {
        start: owed.what,
        end: endOf(scene, place, Math.max(owed.what, owed.behind ?? 0)),
      })
    : null
  if (!owed || !what) return null
  return {
    promisors: owed.by,
    beneficiaries: [],
    what,
    span: { start: owed.start, end: what.end },
    clause: place.clause,
    status: 'obligation',
    rule: 'commitment/agreement-duty',
    ...(place.key === null ? {} : { agreement: place.key }),
  }
}

/** "Must comply with X", "urged Oslo to honour X", "the need to implement X". */
function keptBefore(scene: Scene, place: Place, sentence: Span): Owed | null {
  const words = scene.text.slice(sentence.start, place.start)
  const kept = KEPT.exec(`${words.trimEnd()} `)
  if (!kept) return null
  const what = sentence.start + kept.index
  const head = words.slice(0, kept.index)
  const must = MUST.exec(head)
  if (must && !DENIED.test(head.slice(0, must.index))) {
    const clause = clauseAt(scene, sentence.start + must.index) ?? place.clause
    const by = subjectOf(scene, clause, tokenAt(scene.tokens, sentence.start + must.index))
    return { start: clause.start, what, by }
  }
  const asked = ASKED.exec(head) ?? NEEDED.exec(head)
  if (!asked || DENIED.test(head.slice(0, asked.index))) return null
  const start = sentence.start + asked.index
  const by = nearestParties(scene, {
    first: tokenAt(scene.tokens, start) + 1,
    last: tokenAt(scene.tokens, what),
  })
  return { start, what, by }
}

/** The parties nearest before a place, "for Iran" and "on Iran" included. */
function nearestParties(scene: Scene, { first, last }: Run): readonly Ref[] {
  for (let at = last - 1; at >= first; at -= 1) {
    const found = partiesIn(scene, { first: at, last })
    if (found.length > 0) return found
  }
  return []
}

/** "X must be fully implemented by both", "the importance of ensuring that X is implemented". */
function keptBehind(scene: Scene, place: Place, sentence: Span): Owed | null {
  const behind = KEPT_BEHIND.exec(scene.text.slice(place.end, sentence.end))
  if (!behind) return null
  const head = scene.text.slice(sentence.start, place.start).replace(/\b(?:the|all|both)\s+$/iu, '')
  const isPlain = /^(?:is|are|be)(?![\p{L}])/iu.test(behind.groups?.['owed'] ?? '')
  const needed = ENSURED.exec(head)
  if (isPlain && !needed) return null
  const end = place.end + behind[0].length
  const by =
    behind.groups?.['by'] === undefined
      ? []
      : partiesIn(scene, {
          first: tokenAt(scene.tokens, end),
          last: (clauseAt(scene, end - 1) ?? place.clause).last,
        })
  const start = needed ? sentence.start + needed.index : place.start
  return { start, what: place.start, behind: end - 1, by }
}

const ENSURED =
  /(?<![\p{L}])(?:need|importance|necessity|urgency|call(?:s|ed|ing)?|urged|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?)(?![\p{L}])[^.;]{0,40}?(?:that\s+)?$/iu

/** "Is bound by X", "X obliges Oslo to", "under X, Oslo must", "the commitment of Oslo to X". */
function boundAround(scene: Scene, place: Place, sentence: Span): Owed | null {
  const { clause, start, is } = place
  const head = scene.text
    .slice(sentence.start, start)
    .replace(
      /(?:^|\s)(?:the|its|their|this|that)\s+(?:(?!(?:under|by|to)\s)[\p{L}-]+\s+){0,3}$/iu,
      ' ',
    )
  const bound = BOUND.exec(head)
  if (bound && !DENIED.test(head.slice(0, bound.index))) {
    const at = sentence.start + bound.index
    const by = subjectOf(scene, clause, tokenAt(scene.tokens, at))
    return by.length > 0 ? { start: clause.start, what: at, by } : null
  }
  if (is === 'pointed-at') return null
  const found = obliged(scene, place, sentence) ?? bindingOn(scene, place, sentence)
  if (found || is !== 'named') return found
  return committed(scene, place, sentence) ?? asking(scene, place, sentence)
}

/** "X does not allow members to close the strait", "X asks for restraint": of nobody, where it names none. */
function asking(scene: Scene, { start, end }: Place, sentence: Span): Owed | null {
  const match = ASKING.exec(scene.text.slice(end, sentence.end))
  const [verb, who] = [match?.groups?.['verb'], match?.groups?.['who']]
  if (!match || verb === undefined) return null
  const what = end + match[0].indexOf(verb)
  const from = end + match[0].length
  const by =
    who === undefined
      ? []
      : nearestParties(scene, {
          first: tokenAt(scene.tokens, what),
          last: tokenAt(scene.tokens, from),
        }).filter((ref) => !isWithoutSide(ref))
  return { start, what, by }
}

/** "X obliges Oslo to admit inspectors", "Under X, Oslo must admit inspectors". */
function obliged(scene: Scene, { start, end }: Place, sentence: Span): Owed | null {
  const behind = scene.text.slice(end, sentence.end)
  const isUnder = /(?<![\p{L}])under\s+(?:the\s+|its\s+|this\s+)?$/iu.test(
    scene.text.slice(sentence.start, start),
  )
  const match = isUnder ? MUST_BEHIND.exec(behind) : OBLIGES.exec(behind)
  const [name, deed] = [match?.groups?.['who'], match?.groups?.['deed']]
  if (!match || name === undefined || deed === undefined) return null
  const from = end + match[0].indexOf(name)
  const what = end + match[0].length - deed.length
  const by = nearestParties(scene, {
    first: tokenAt(scene.tokens, from),
    last: tokenAt(scene.tokens, from + name.length),
  })
  return by.length > 0 ? { start: isUnder ? from : start, what, by } : null
}

/** "X remains in force and is binding on both of them". */
function bindingOn(scene: Scene, { start, end, clause }: Place, sentence: Span): Owed | null {
  const match = BINDING.exec(scene.text.slice(end, sentence.end))
  const who = match?.groups?.['who']
  if (!match || who === undefined) return null
  const behind = end + match[0].length
  const by = partiesIn(scene, {
    first: tokenAt(scene.tokens, behind - who.length),
    last: (clauseAt(scene, behind - 1) ?? clause).last,
  })
  return { start, what: start, behind: behind - 1, by }
}

const BINDING =
  /^[^.;]{0,60}?(?<![\p{L}])(?:is|are|was|were|remains?|stays?)\s+(?:\p{L}+ly\s+|still\s+)?binding\s+(?:on|upon|for)\s+(?<who>[\p{L}]+(?:\s+of\s+(?:them|us))?)/u

const OBLIGES =
  /^\s+(?:\p{L}+ly\s+)?(?:obliges|binds|requires|commits)\s+(?<who>[^,;]{2,60}?)\s+to\s+(?<deed>\p{L}+)/u
const MUST_BEHIND =
  /^,?\s+(?<who>[^,;]{2,60}?)\s+(?:must|shall|is\s+(?:obliged|bound|required)\s+to|are\s+(?:obliged|bound|required)\s+to|has\s+to|have\s+to)\s+(?<deed>\p{L}+)/u

/** "The commitment of Oslo to X", "Oslo's commitment to X". */
function committed(scene: Scene, { start }: Place, sentence: Span): Owed | null {
  const head = scene.text.slice(sentence.start, start).replace(/(?:^|\s)the\s+$/iu, ' ')
  const of = COMMITTED.exec(head)
  const found = of ?? COMMITTING.exec(head)
  if (!found) return null
  const from = sentence.start + found.index
  const by = of
    ? nearestParties(scene, {
        first: tokenAt(scene.tokens, from),
        last: tokenAt(scene.tokens, start),
      })
    : ownersIn(scene, from)
  return by.length > 0 ? { start: from, what: from, by } : null
}

/** "Oslo's commitment to". */
function ownersIn(scene: Scene, start: number): readonly Ref[] {
  return scene.mentions
    .filter((mention) => mention.start <= start && mention.end > start)
    .map((mention) => refOf(scene.text, scene.analysis, mention))
    .slice(0, 1)
}

/** The clause goes on with what the agreement asks; a comma ends it. */
function endOf(scene: Scene, { clause, end }: Place, what: number): number {
  const last = clauseAt(scene, Math.max(end, what)) ?? clause
  const from = Math.max(end, what)
  const rest = scene.text.slice(from, Math.max(from, last.end))
  const comma = /[,;"”]/u.exec(rest)
  return from + (comma ? comma.index : rest.length)
}
