import type { Host } from '../host.js'

/** Who takes a step that the record keeps for good. */
export interface PersonOptions {
  readonly by?: string
}

/** The name given, else the user's name on this machine; `null` where neither tells. */
export function personFor({ by }: PersonOptions, { environment }: Host): string | null {
  const { USER, LOGNAME, USERNAME } = environment
  return (
    [by, USER, LOGNAME, USERNAME].find((name) => name !== undefined && name.trim() !== '') ?? null
  )
}

/** What to do where nobody is named. */
export const nobodyNamed =
  'readout: who decides this? The record keeps it with a name: add --by NAME.\n'
