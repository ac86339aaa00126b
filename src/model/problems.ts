/** Something the world gave us that cannot be used, in words for its reader: what, where, what to do. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  /** The file or account it is about, when it is about one. */
  readonly input?: string
}

export type ProblemCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'file-binary'
  | 'encoding-uncertain'
  | 'html-no-article'
  | 'own-page'
  | 'language-unsupported'
  | 'language-unknown'
  | 'no-attribution'
  | 'one-account'
  | 'same-text'
  | 'different-contacts'
  | 'sentence-too-long'
  | 'header-malformed'
  | 'quotation-unbalanced'
  | 'dossier-no-data'
  | 'dossier-broken'
  | 'dossier-other-version'
  | 'text-altered'
  | 'actor-unknown'
  | 'actor-ambiguous'
  | 'taught-already'
  | 'topic-unknown'
  | 'key-unknown'
  | 'value-unfit'
  | 'superseded'

/** What can fail in a way the user should read about: the value, or the problem. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }
