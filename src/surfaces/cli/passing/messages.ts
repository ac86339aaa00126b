/** A command line that one process passes to the one that has the record open, and what the words depend on. */
export interface PassedCommand {
  readonly kind: 'command'
  readonly words: readonly string[]
  /** Paths in the words count from here. */
  readonly folder: string
  readonly isTerminal: boolean
  readonly isWarningSeen: boolean
  readonly mayAsk: boolean
  readonly columns: number | null
  readonly environment: Readonly<Record<string, string>>
}

/** To the process that has the record open: one command, then what the user does meanwhile. */
export type ToOwner =
  | PassedCommand
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'interrupt' }

/** From it: what the command prints and asks, and how it ended. */
export type FromOwner =
  | { readonly kind: 'print' | 'warn' | 'ask'; readonly text: string }
  | { readonly kind: 'done'; readonly code: number }

/** What a command may depend on of its surroundings. */
export const passedVariables = [
  'NO_COLOR',
  'FORCE_COLOR',
  'TERM',
  'READOUT_DEBUG',
  'READOUT_HOME',
  'READOUT_DATABASE_URL',
] as const
