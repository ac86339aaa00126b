import { RULES } from '../../compare/merging/rules.js'

const decided = new Map([
  ['merge/decided', 'A person decided that they are of one contact.'],
  ['maybe/decided', 'A person decided otherwise.'],
])

/** What a rule of the merging says, in one plain sentence; `null` for a rule that this version does not have. */
export function mergeRuleWords(rule: string): string | null {
  return (
    decided.get(rule) ??
    RULES.find(({ id }) => id === rule || id === rule.replace(/^maybe/u, 'merge'))?.says ??
    null
  )
}
