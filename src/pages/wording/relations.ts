import type { Relation } from '../../model/comparison.js'

const meanings: Readonly<Record<Relation, string>> = {
  reference: 'The other accounts are held against this one.',
  same: 'It has the same words as what it is held against, or all of those that matter.',
  paraphrase: 'It has other words of the same strength.',
  stronger: 'It goes further than what it is held against.',
  weaker: 'It falls short of what it is held against.',
  conflict: 'It and what it is held against cannot both be so.',
  only: 'No other account that was read tells it.',
  absent: 'Nothing that says the same was found in this account.',
  unsure: 'The reader cannot tell how it stands to what it is held against.',
  unread: 'The account could not be read, so nothing can be said of what it tells.',
}

/** What a relation says of a cell, as one plain sentence. */
export function meaningOfRelation(relation: Relation): string {
  return meanings[relation]
}
