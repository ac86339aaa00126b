import type { Ref } from '../src/model/actors.js'
import type { Comparison } from '../src/model/comparison.js'
import type { Problem } from '../src/model/problems.js'
import type { Reading } from '../src/model/reading.js'

/** What we read in one text, in words and without offsets, so that a person can judge it against the text. */
export function describeReading(reading: Reading | null, problems: readonly Problem[]) {
  return { problems: codesOf(problems), ...(reading === null ? {} : describe(reading)) }
}

function describe({ article, account }: Reading) {
  return {
    article: {
      kind: article.kind,
      side: article.side?.state ?? null,
      outlet: article.outlet,
      agency: article.agency,
      published: article.published,
      language: article.language,
    },
    contacts: account.contacts.map((contact) => ({
      kind: contact.kind,
      status: contact.status,
      participants: namesOf(contact.participants),
      date: contact.date,
      quote: quotesOf(contact.evidence),
    })),
    statements: account.statements.map((statement) => ({
      speakers: namesOf(statement.speakers),
      via: namesOf(statement.via),
      act: statement.act,
      mode: statement.mode,
      quote: quotesOf(statement.evidence),
    })),
    commitments: account.commitments.map((commitment) => ({
      promisors: namesOf(commitment.promisors),
      firmness: commitment.firmness,
      status: commitment.status,
      quote: quotesOf(commitment.evidence),
    })),
    fulfilments: account.fulfilments.map((fulfilment) => ({
      kind: fulfilment.kind,
      by: namesOf(fulfilment.by),
      what: fulfilment.what,
      agreement: fulfilment.agreement,
      quote: quotesOf(fulfilment.evidence),
    })),
    dates: account.dates.map((date) => `${date.value}: ${quotesOf(date.evidence)}`),
  }
}

/** What the comparison shows, in words. */
export function describeComparison(comparison: Comparison, problems: readonly Problem[]) {
  return {
    problems: codesOf(problems),
    sameContact: comparison.sameContact,
    sharedClaims: comparison.claims
      .filter(({ cells }) => cells.filter(({ evidence }) => evidence.length > 0).length > 1)
      .map(({ cells }) =>
        cells.map(({ relation, evidence }) => `${relation}: ${quotesOf(evidence)}`),
      ),
    discrepancies: comparison.discrepancies.map(({ kind, direction, a, b }) => ({
      kind,
      direction,
      a: quotesOf(a.evidence),
      b: quotesOf(b.evidence),
    })),
  }
}

const codesOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code }) => code)

const namesOf = (refs: readonly Ref[]): string => refs.map(({ name }) => name).join(' < ')

const quotesOf = (evidence: readonly { readonly quote: string }[]): string =>
  evidence.map(({ quote }) => quote).join(' … ')
