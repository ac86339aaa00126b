import { CUES, type Cue } from '../lexicon/cues.js'
import type { Act, Statement } from '../model/account.js'
import { formsOf } from './inflection.js'

/** A verb in the present tense to stand behind who speaks: "asks", of several "ask". */
export interface ReportingVerb {
  readonly one: string
  readonly several: string
  /** How much force it adds, 1 (say) to 4 (demand). */
  readonly strength: number
  /** Whether it names the act by itself: "urges" is a demand, "says" may be any act. */
  readonly tellsAct: boolean
}

/** The mildest verb of each act, for words whose own verb is none that can stand alone: no label is stronger than its words. */
const MILDEST: Readonly<Record<Act, string>> = {
  assert: 'say',
  demand: 'ask',
  propose: 'propose',
  condition: 'set a condition',
  promise: 'promise',
  agree: 'agree',
  refuse: 'refuse',
  deny: 'deny',
  accuse: 'criticise',
  warn: 'warn',
  threaten: 'threaten',
  praise: 'praise',
  support: 'support',
  thank: 'thank',
  discuss: 'discuss',
  other: 'say',
}

/**
 * The verb that a statement is shown under: the one that its own text has, in the present tense ("asked for" gives
 * "asks", "has condemned" gives "condemns"), and never a stronger one. Where the text has none that can stand alone, or
 * denies it ("did not say"), the mildest verb of its act.
 */
export function reportingVerb({ act, cues }: Pick<Statement, 'act' | 'cues'>): ReportingVerb {
  const own = cues.length === 1 ? ownVerb(cues[0]?.quote ?? '') : null
  if (own === null) return inflected({ lemma: MILDEST[act], strength: 1 }, true)
  return inflected(own, own.act === act && own.act !== 'assert')
}

type OwnVerb = Pick<Cue, 'lemma' | 'act' | 'strength'>

function ownVerb(quote: string): OwnVerb | null {
  const words = wordsOf(quote)
  if (words.some((word) => NOT.has(word))) return null
  const found = [...new Set(words.flatMap((_, at) => longestAt(words, at) ?? []))]
  const [cue] = found
  if (cue === undefined || found.length > 1) return null
  // Whom one tells is not shown beside the verb.
  if (cue.act === 'assert' && cue.told === 'object') return SAY
  return standsAlone(cue) ? cue : null
}

const SAY: OwnVerb = { lemma: 'say', act: 'assert', strength: 1 }

function wordsOf(quote: string): readonly string[] {
  return quote.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
}

const NOT: ReadonlySet<string> = new Set(
  "not never no nor without refuse refused refuses refusing decline declined declines declining fail failed fails failing cannot n't".split(
    ' ',
  ),
)

/** The cue that begins at a word, the one of most words first: "called for" is no "called". */
function longestAt(words: readonly string[], at: number): Cue | null {
  const rest = words.slice(at + 1)
  const cues = byForm().get(words[at] ?? '') ?? []
  return (
    cues.find(({ lemma }) =>
      lemma
        .split(' ')
        .slice(1)
        .every((part) => rest.includes(part)),
    ) ?? null
  )
}

let forms: ReadonlyMap<string, readonly Cue[]> | null = null

/** Cues by each form of their first word, those of most words first. */
function byForm(): ReadonlyMap<string, readonly Cue[]> {
  if (forms !== null) return forms
  const made = new Map<string, Cue[]>()
  for (const cue of CUES)
    for (const form of formsOf(firstOf(cue.lemma)).keys()) {
      const cues = made.get(form)
      if (cues) cues.push(cue)
      else made.set(form, [cue])
    }
  for (const cues of made.values()) cues.sort((a, b) => countOf(b.lemma) - countOf(a.lemma))
  forms = made
  return made
}

function firstOf(lemma: string): string {
  return lemma.split(' ')[0] ?? lemma
}

function countOf(lemma: string): number {
  return lemma.split(' ').length
}

/** Whether one can be told to do it without an object behind it: "stresses", "calls for", and not "expresses". */
function standsAlone({ lemma, frames, act }: Cue): boolean {
  const [, particle] = lemma.split(' ')
  if (particle !== undefined) return PARTICLES.has(particle) && !lemma.includes(' to ')
  if (BARE.has(lemma)) return false
  return JUDGING.has(act) || frames.some((frame) => frame !== 'object' && frame !== 'prepositional')
}

const PARTICLES: ReadonlySet<string> = new Set(
  'for on out aside off down clear plain forward'.split(' '),
)
/** Words that say something else where nothing follows them. */
const BARE: ReadonlySet<string> = new Set('like read hold feel bet'.split(' '))
/** Acts whose verbs take what they judge as their object, and are understood without it. */
const JUDGING: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'agree',
  'demand',
  'deny',
  'praise',
  'refuse',
  'support',
  'thank',
])

function inflected(
  { lemma, strength }: Pick<Cue, 'lemma' | 'strength'>,
  tellsAct: boolean,
): ReportingVerb {
  const first = firstOf(lemma)
  const third = [...formsOf(first)].find(([, form]) => form === 'third')?.[0] ?? first
  return { one: `${third}${lemma.slice(first.length)}`, several: lemma, strength, tellsAct }
}
