import { resolve } from 'node:path'
import envPaths from 'env-paths'

/** Where a record lives: its folder, and the server that holds its database, if one does. */
export interface Place {
  readonly home: string
  readonly databaseUrl: string | null
}

export interface PlaceAsked {
  readonly home?: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The folder asked for, else READOUT_HOME, else where the system keeps a user's data. An empty variable is none. */
export function placeOf({ home, environment }: PlaceAsked): Place {
  const asked = home ?? (environment['READOUT_HOME'] || null)
  return {
    home: asked === null ? envPaths('readout', { suffix: '' }).data : resolve(asked),
    databaseUrl: environment['READOUT_DATABASE_URL'] || null,
  }
}
