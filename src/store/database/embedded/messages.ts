/** What the worker is started with. */
export interface WorkerStart {
  /** Folder of PostgreSQL's own files. */
  readonly data: string
  /** Whether there are no files yet, and they are to be made. */
  readonly isNew: boolean
}

/** To the worker: one statement, or the end. Each is answered by one reply of its number. */
export type Request =
  | {
      readonly id: number
      readonly kind: 'run'
      readonly sql: string
      readonly parameters: readonly unknown[]
    }
  | { readonly id: number; readonly kind: 'close' }

/** From the worker. `code` is an SQLSTATE. Rows travel beside, untyped. */
export type Reply =
  | {
      readonly id: number
      readonly kind: 'done'
      readonly rows: readonly unknown[]
      readonly affected: number | null
    }
  | {
      readonly id: number
      readonly kind: 'failed'
      readonly message: string
      readonly code: string | null
    }

/** Number of the reply that says that the database is open. */
export const OPENING = 0
