import type { Host } from './host.js'

/** A machine without a terminal and without settings, on which nobody is asked and nothing is interrupted. */
export const quietHost: Omit<Host, 'print' | 'warn'> = {
  isTerminal: false,
  columns: null,
  environment: {},
  isWarningSeen: false,
  ask: null,
  onInterrupt: () => () => {},
  elapsed: () => 0,
}
