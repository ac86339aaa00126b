import { BODIES } from './bodies.js'
import { findState } from './states.js'

/** What a side is called by its code: "France" for "FR", "European Union" for "EU"; `null` for a code that is in no list. */
export function sideNameOf(code: string): string | null {
  const body = BODIES.find(({ id }) => id === `body:${code}` || id === `bloc:${code}`)
  return findState(code)?.names[0] ?? body?.names[0] ?? null
}
