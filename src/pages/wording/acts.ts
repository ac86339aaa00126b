import type { Act, Statement } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import { namesOf } from './names.js'

const WORDS: Readonly<Record<Act, string>> = {
  assert: 'says',
  demand: 'demands',
  propose: 'proposes',
  condition: 'sets a condition',
  promise: 'promises',
  agree: 'agrees',
  refuse: 'refuses',
  deny: 'denies',
  accuse: 'accuses',
  warn: 'warns',
  threaten: 'threatens',
  praise: 'praises',
  support: 'supports',
  thank: 'thanks',
  discuss: 'discusses',
  other: 'speaks',
}

/** What is done by saying it: "promises". */
export function actWord(act: Act): string {
  return WORDS[act]
}

/** Whom it is said to and whom else about, kept apart from the act: support for one may be told to another. */
export function roundWords({
  addressees,
  targets,
}: Pick<Statement, 'addressees' | 'targets'>): readonly string[] {
  const told = new Set(addressees.map(keyOf))
  const others = targets.filter((target) => !told.has(keyOf(target)))
  return [
    others.length === 0 ? [] : `about ${namesOf(others)}`,
    addressees.length === 0 ? [] : `speaking to ${namesOf(addressees)}`,
  ].flat()
}

function keyOf({ actor, name }: Ref): string {
  return actor ?? name
}
