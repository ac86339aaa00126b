import { findState } from '../../lexicon/states.js'
import type { Hop } from '../../model/actors.js'
import { listed } from '../../model/listed.js'

/** The chain that names most, of several tellings of one claim. */
export function longestChain(told: readonly { readonly via: readonly Hop[] }[]): readonly Hop[] {
  return told.reduce<readonly Hop[]>((most, { via }) => (via.length > most.length ? via : most), [])
}

/** Who a telling comes through, from the agency inwards: "AFP and the Elysee", "a joint statement". */
export function sourcesWords(via: readonly Hop[]): string {
  return listed([...new Set(via.map(sourceWords))])
}

/** A name with the article that the text gives it; where the text gives none, with that of its kind. */
function sourceWords(hop: Hop): string {
  const { kind, actorKind, evidence } = hop
  const name = asAdjective(hop)
  const article = evidence
    .filter(({ quote }) => quote.replace(ARTICLE, '') === name)
    .flatMap(({ quote }) => ARTICLE.exec(quote)?.[1]?.toLowerCase() ?? [])[0]
  if (article) return `${article} ${name}`
  if (OWNED.test(name)) return name
  if (kind === 'office' && actorKind === 'office') return `the ${name}`
  const isOneOf = kind === 'statement' ? actorKind !== 'person' : actorKind === 'person'
  return isOneOf && (kind === 'statement' || UNNAMED.test(name)) ? withArticle(name) : name
}

/** "France statement", made up from a state and its text, is a French one. */
function asAdjective({ name, kind, side }: Hop): string {
  const state = kind === 'statement' && side !== null ? findState(side) : null
  const written = state?.names.find((each) => name.startsWith(`${each} `))
  const [adjective] = state?.adjectives ?? []
  return written && adjective ? `${adjective}${name.slice(written.length)}` : name
}

function withArticle(name: string): string {
  return `${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`
}

const ARTICLE = /^(the|an?)\s+/iu
/** "Zawadzki's office", "her office" */
const OWNED = /['’]s? |^(?:his|her|its|their) /u
/** "senior State Department official" */
const UNNAMED = /^\p{Ll}/u
