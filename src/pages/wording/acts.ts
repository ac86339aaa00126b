import type { Act, Statement } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import { namesOf } from './names.js'

const WORDS: Readonly<Record<Act, readonly [one: string, several: string]>> = {
  assert: ['says', 'say'],
  demand: ['demands', 'demand'],
  propose: ['proposes', 'propose'],
  condition: ['sets a condition', 'set a condition'],
  promise: ['promises', 'promise'],
  agree: ['agrees', 'agree'],
  refuse: ['refuses', 'refuse'],
  deny: ['denies', 'deny'],
  accuse: ['accuses', 'accuse'],
  warn: ['warns', 'warn'],
  threaten: ['threatens', 'threaten'],
  praise: ['praises', 'praise'],
  support: ['supports', 'support'],
  thank: ['thanks', 'thank'],
  discuss: ['discusses', 'discuss'],
  other: ['speaks', 'speak'],
}

/** What is done by saying it: "promises"; of several speakers "promise". */
export function actWord(act: Act, speakers: readonly Ref[] = []): string {
  const [one, several] = WORDS[act]
  return speakers.length > 1 ? several : one
}

const NOUNS: Readonly<Record<Act, string>> = {
  assert: 'assertion',
  demand: 'demand',
  propose: 'proposal',
  condition: 'condition',
  promise: 'promise',
  agree: 'agreement',
  refuse: 'refusal',
  deny: 'denial',
  accuse: 'accusation',
  warn: 'warning',
  threaten: 'threat',
  praise: 'praise',
  support: 'support',
  thank: 'thanks',
  discuss: 'discussion',
  other: 'another act',
}

/** The act as a thing: "accusation". */
export function actNoun(act: Act): string {
  return NOUNS[act]
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
