import type { KeptTelling } from '../../model/kept.js'
import { bothOf, profileOf } from './profile.js'
import { ruleFor } from './rules.js'

/** Whether two tellings could stand in one contact, or what is said of one's contact hang on the other's. */
export function areNear(a: KeptTelling, b: KeptTelling): boolean {
  return ruleFor(bothOf(profileOf(a), profileOf(b))) !== null
}
