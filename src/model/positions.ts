import type { Act, Mode } from './account.js'
import type { Hop, Ref } from './actors.js'
import type { StatementId } from './ids.js'
import type { Evidence, SomeEvidence } from './spans.js'

/**
 * Whose words a wording is: those of a text of the speaker's own side, those in quotation marks, an account's report of
 * them, or an account's own, which has nobody say it.
 */
export type Voice = 'own-text' | 'quoted' | 'reported' | 'outlet'

/** What one text has an actor say of a matter. */
export interface Wording {
  /** Key of the article. */
  readonly article: string
  /** `null` for what an account tells as its own. */
  readonly statement: StatementId | null
  readonly speakers: readonly Ref[]
  readonly act: Act
  /** Keys of the topic lexicon. */
  readonly topics: readonly string[]
  readonly mode: Mode
  readonly via: readonly Hop[]
  readonly voice: Voice
  /** What is said, without speaker and cue. */
  readonly words: SomeEvidence
  /** With speaker and cue, where the clause holds nothing else. */
  readonly evidence: SomeEvidence
  /** EDTF of the article. */
  readonly published: string | null
  /** Whether it is told as said at an earlier time: "has previously urged". */
  readonly retold: boolean
}

/**
 * In what a wording differs from another, as the scales of the comparison have it; `unsure` where none ranks the two,
 * `unsourced` where an account tells it as its own.
 */
export type DriftKind =
  | 'stronger'
  | 'weaker'
  | 'opposite'
  | 'condition-added'
  | 'condition-dropped'
  | 'number'
  | 'date'
  | 'quote-altered'
  | 'unsourced'
  | 'unsure'
  | 'reworded'
  | 'same'

/** One difference, of the later wording against the earlier, with the words that decide it in each. */
export interface Drift {
  readonly kind: DriftKind
  readonly rule: string
  readonly before: readonly Evidence[]
  readonly after: readonly Evidence[]
  /** One plain line from a template. */
  readonly says: string
}

/** On what a change rests: two texts of the speaker's own side, quotation marks on one side at least, or accounts. */
export type DriftBasis = 'own-texts' | 'quotations' | 'reported'

/** What changed since the wording before. */
export interface WordingChange {
  /** Key of the occasion before, and of the article whose words are held against. */
  readonly occasion: string
  readonly article: string
  readonly basis: DriftBasis
  /** Whether others spoke then: the holder of an office changed, or a minister speaks for a president. */
  readonly isOtherSpeaker: boolean
  /** What says most first. */
  readonly drifts: readonly [Drift, ...Drift[]]
}

/** How another account words what was said on the same occasion. */
export interface Report {
  readonly wording: Wording
  /** Against the words that stand for what was said. */
  readonly drifts: readonly [Drift, ...Drift[]]
  /** Days from the occasion to its publication; `null` where either is not told. */
  readonly after: number | null
  /** Articles that have it from the same text. */
  readonly copies: readonly string[]
}

/** What an actor said of one matter on one occasion. */
export interface Said {
  /** Wordings of one number are of one matter, occasion by occasion. */
  readonly thread: number
  readonly wording: Wording
  /** Articles that have it from the same text. */
  readonly copies: readonly string[]
  /** `null` where it was not said before. */
  readonly change: WordingChange | null
  /** Drift of the reporting: never the speaker's. */
  readonly reports: readonly Report[]
}

/** One contact, or one day outside of any, on which an actor spoke of a topic. */
export interface Occasion {
  /** "contact c0123...", "day 2031-04-02". */
  readonly key: string
  /** Key of the contact. */
  readonly contact: string | null
  /** EDTF; `null` where no text tells. */
  readonly date: string | null
  /** What tells the date: the contact, the text beside the words, or the publication alone. */
  readonly dated: 'contact' | 'said' | 'published'
  readonly said: readonly Said[]
}

/** One place of a formula. */
export interface FormulaPlace {
  readonly occasion: string
  readonly date: string | null
  readonly article: string
  readonly statement: StatementId
  readonly voice: Voice
  readonly evidence: Evidence
}

/** Words that an actor repeats one for one on several occasions. */
export interface Formula {
  /** As first said. */
  readonly words: string
  /** On how many occasions: copies and other accounts of one count once. */
  readonly count: number
  /** EDTF of the first and last of them. */
  readonly first: string | null
  readonly last: string | null
  /** How many later occasions have own words on the topic without it, and the first of them. */
  readonly without: number
  readonly dropped: string | null
  readonly places: readonly FormulaPlace[]
  /** Where the same words stand under a "not": no repetition. */
  readonly denied: readonly FormulaPlace[]
}

/** An actor's wording on a topic over time: a view over statements. */
export interface Position {
  /** Oldest first. */
  readonly occasions: readonly Occasion[]
  readonly formulas: readonly Formula[]
  /** Told as said earlier, and nothing tells when. */
  readonly undated: readonly Wording[]
}
