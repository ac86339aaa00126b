import type { Token } from '../model/analysis.js'
import { tokenAt, type Scene } from './scene.js'

export const isPossessive = (token: Token): boolean => /^['’](?:s|S)?$/u.test(token.value)

export const isOwning = (token: Token | undefined): boolean =>
  /^(?:his|her|its|their|our|my|your)$/u.test(token?.lower ?? '')

/** An article or "their" begins a phrase: what stands before is another. */
export const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'DET' || isOwning(token))

export function isNamedAlready(scene: Scene, token: Token | undefined): boolean {
  return token !== undefined && scene.isNamed[tokenAt(scene.tokens, token.start)] === true
}
