declare const kind: unique symbol

/** A string that remembers what it names: passing one kind of id for another does not compile. */
export type Id<K extends string> = string & { readonly [kind]: K }

export type ArticleId = Id<'article'>
export type ActorId = Id<'actor'>
export type StatementId = Id<'statement'>
export type ContactId = Id<'contact'>
export type CommitmentId = Id<'commitment'>
export type FulfilmentId = Id<'fulfilment'>
export type AccountId = Id<'account'>
export type ClaimId = Id<'claim'>
export type DiscrepancyId = Id<'discrepancy'>

// The one file that brands: everywhere else an id is received, never made from a bare string.
export const articleId = (value: string): ArticleId => value as ArticleId
export const actorId = (value: string): ActorId => value as ActorId
export const statementId = (value: string): StatementId => value as StatementId
export const contactId = (value: string): ContactId => value as ContactId
export const commitmentId = (value: string): CommitmentId => value as CommitmentId
export const fulfilmentId = (value: string): FulfilmentId => value as FulfilmentId
export const accountId = (value: string): AccountId => value as AccountId
export const claimId = (value: string): ClaimId => value as ClaimId
export const discrepancyId = (value: string): DiscrepancyId => value as DiscrepancyId
