import type { Contact } from '../../model/account.js'
import type { Hash } from '../../model/journal.js'
import type { Span } from '../../model/spans.js'
import { sha256 } from '../../store/archive/layout.js'

const DIGITS = 16

/** The key of an article: of its bytes, so that two outlets that print one text have two. */
export function articleKeyOf(snapshot: Hash): string {
  return `a${snapshot.slice(0, DIGITS)}`
}

/**
 * The keys of an article's contacts, in their order: of the article and the place of the first words, so that a later
 * reading that finds the same contact finds the same key.
 */
export function tellingKeysOf(article: string, contacts: readonly Contact[]): readonly string[] {
  const used = new Set<string>()
  return contacts.map(({ evidence: [first] }) => {
    let place = `${article} ${first.start}-${first.end}`
    while (used.has(place)) place += ' again'
    used.add(place)
    return `c${sha256(place).slice(0, DIGITS)}`
  })
}

/** The keys of an article's undertakings, asked for in its order: of the article and the place of the words. */
export function undertakingKeys(article: string): (place: Span) => string {
  const used = new Set<string>()
  return ({ start, end }) => {
    let place = `${article} undertaking ${start}-${end}`
    while (used.has(place)) place += ' again'
    used.add(place)
    return `k${sha256(place).slice(0, DIGITS)}`
  }
}
