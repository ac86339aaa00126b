import type { Command } from 'commander'
import type { Host } from '../host.js'

/** Where a command comes in and its exit code goes out. */
export interface Door {
  readonly host: Host
  readonly finish: (code: number) => void
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, door: Door) => void
