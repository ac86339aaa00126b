import type { Actor, Ref } from './actors.js'
import type { ActorId, ArticleId } from './ids.js'
import type { BlockKind } from './article.js'
import type { Span } from './spans.js'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token extends Span {
  /** The words as they stand. */
  readonly value: string
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
}

/** A sentence of the running text; `first` and `last` are a half-open range of token indexes. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  readonly block: BlockKind
}

/** A stretch in quotation marks. The span includes the marks; `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span
  /** `false` when its closing mark is missing and the paragraph's end was taken. */
  readonly closed: boolean
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number
}

/** One place where an actor is named, by name, office, seat or pronoun. */
export interface Mention extends Span {
  readonly actor: ActorId
  readonly form: 'name' | 'office' | 'seat' | 'demonym' | 'pronoun'
}

/**
 * What the tagger finds: which words are source, cue and content of one attribution.
 * The seam for a trained model: it returns the same, and everything behind it stays.
 */
export interface AttributionSpans {
  /** The noun phrases of the source, one for each joint speaker; none when the text names no source. */
  readonly sources: readonly Span[]
  readonly cue: Span
  readonly cueLemma: string
  /** Those told or asked, as the grammar of the cue has them ("told Putin", "urged Iran"). */
  readonly addressees: readonly Span[]
  /** One span or several, when the cue or another clause interrupts it. */
  readonly content: readonly Span[]
  /** From the first to the last word of the clause with its source and cue. */
  readonly clause: Span
  /** Index into the analysis's sentences where the cue stands. */
  readonly sentence: number
  /** How the content hangs on the cue; it tells a demand ("urged X to") from an assertion ("urged that"). */
  readonly frame: Frame
  readonly rule: string
  readonly confidence: number
}

export type Frame =
  | 'that'
  | 'bare'
  | 'quote'
  | 'infinitive'
  | 'object'
  | 'prepositional'
  | 'question'
  | 'nominal'
  | 'according'
  | 'transcript'

/** An attribution whose source and addressees are resolved to actors. */
export interface Attribution extends AttributionSpans {
  readonly speakers: readonly Ref[]
  readonly told: readonly Ref[]
  /** Index of the attribution in whose content this one stands ("the Elysee said that Macron called for"). */
  readonly parent: number | null
}

/** A calendar date, a span of time or a length of time that the text states. `value` is EDTF or an ISO 8601 duration. */
export interface DatedExpression extends Span {
  readonly type: 'instant' | 'duration'
  readonly value: string
  /** `>` more than, `<` less than, `~` about, `=` as stated. */
  readonly op: '=' | '>' | '<' | '~'
  readonly modifier: string | null
  /** What a relative expression was counted from: `published`, `dateline`, `text`, or `null` for an absolute one. */
  readonly anchor: 'published' | 'dateline' | 'text' | null
}

/** A sum of money or a count of things. */
export interface Amount extends Span {
  readonly value: number
  /** ISO 4217 for money, else `null`. */
  readonly currency: string | null
  /** The thing counted, as a lemma, when it is no money ("troops"). */
  readonly unit: string | null
  readonly op: '=' | '>' | '<' | '~'
}

/** What is where in one text. */
export interface Analysis {
  readonly articleId: ArticleId
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DatedExpression[]
  readonly amounts: readonly Amount[]
  readonly attributions: readonly Attribution[]
}
