/** Rows as the library at hand gives them; `affected` is the number of rows written, if it was a writing. */
export interface Answer<Row> {
  readonly rows: Row[]
  readonly affected: number | null
}

/** One connection to a database, for one who asks at a time. */
export interface Session {
  readonly run: <Row>(sql: string, parameters: readonly unknown[]) => Promise<Answer<Row>>
  readonly release: () => void
}

/** Where connections come from: a worker that runs PGlite, or the pool of a server. Failures are StoreErrors. */
export interface Source {
  readonly acquire: () => Promise<Session>
  readonly close: () => Promise<void>
}
