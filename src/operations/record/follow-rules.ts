import { JOINING } from '../../compare/following/rules.js'

const OTHERS = new Map([
  ['follow/first-told', 'The first that is told.'],
  ['follow/points-back', 'What the same text named just before.'],
  ['follow/news-of-it', 'News of what was undertaken, where it can be of this one alone.'],
  ['follow/goes-on', 'News that goes on from what the text spoke of just before.'],
  ['maybe/long-apart', 'The same, told long apart: it may be a promise made anew.'],
  ['maybe/other-deadline', 'The same, but due on another day.'],
  ['maybe/other-currency', 'The same, but for a sum in another currency.'],
  ['maybe/one-of-several', 'The same, but not by the same: one of them, or several, promise it.'],
  ['maybe/fits-several', 'What is told fits several alike.'],
  ['also/other-amount', 'Of the same matter, but another sum or number.'],
  ['also/after-delivery', 'Of the same matter, promised anew after a delivery.'],
  ['also/another-batch', 'Of the same matter, but another batch.'],
])

/** What a rule of following says, in one plain sentence; `null` for a rule that this version does not have. */
export function followRuleWords(rule: string): string | null {
  const meaning = JOINING.find(({ id }) => id === rule)?.meaning
  if (meaning === undefined) return OTHERS.get(rule) ?? null
  return `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}.`
}
