import type { Claim, Comparison } from '../../model/comparison.js'
import { topicName } from './names.js'

/** Claims under one heading, in the comparison's order. */
export interface ClaimGroup {
  readonly heading: string
  readonly claims: readonly Claim[]
}

/** The contact first, then topic by topic, then what has no topic; other contacts come last. */
export function groupsOf({ claims, contacts }: Comparison): readonly ClaimGroup[] {
  const told = claims.filter((claim) => claim.kind === 'contact')
  const said = claims.filter((claim) => claim.kind !== 'contact')
  const isMain = (claim: Claim) =>
    contacts.length === 0 || contacts.some(({ id, main }) => main && id === claim.contact)
  return [
    { heading: 'The contact', claims: told.filter(isMain) },
    ...topicsOf(said).map((topic) => ({
      heading: topicName(topic),
      claims: said.filter((claim) => claim.topic === topic),
    })),
    { heading: 'Other matters', claims: said.filter((claim) => claim.topic === null) },
    { heading: 'Other contacts', claims: told.filter((claim) => !isMain(claim)) },
  ].filter((group) => group.claims.length > 0)
}

function topicsOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap((claim) => claim.topic ?? []))]
}
