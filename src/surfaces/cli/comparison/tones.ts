import type { Relation } from '../../../model/comparison.js'
import { signOfRelation } from '../../../pages/wording/signs.js'
import { run, type Run, type Tone } from '../layout/runs.js'

const accountTones = [
  'account-0',
  'account-1',
  'account-2',
  'account-3',
  'account-4',
  'account-5',
] as const

/** The colour of an account: the same wherever it is named. */
export function toneOfAccount(index: number): Tone {
  return accountTones[index % accountTones.length] ?? 'strong'
}

const relationTones: Readonly<Record<Relation, Tone>> = {
  reference: 'strong',
  same: 'good',
  paraphrase: 'good',
  stronger: 'raised',
  weaker: 'lowered',
  conflict: 'raised',
  only: 'strong',
  absent: 'soft',
  unsure: 'soft',
  unread: 'soft',
}

/** A relation as sign and word: "▲ stronger". */
export function relationRun(relation: Relation): Run {
  const { sign, word } = signOfRelation(relation)
  return run(`${sign} ${word}`, relationTones[relation])
}
