import { compareReadings } from './compare.js'
import type { Discrepancy } from '../model/comparison.js'
import { columns, type Draft, type DraftContact, type DraftStatement } from './telling.fixture.js'

/** One telling of the call that all specimens are about. */
export interface SpecimenAccount {
  /** What is told after the opening sentence. */
  readonly told?: string
  readonly opening?: string
  readonly kind?: Draft['kind']
  readonly side?: Draft['side']
  readonly statements?: readonly DraftStatement[]
  readonly contact?: Partial<DraftContact>
  readonly others?: readonly DraftContact[]
  readonly commitments?: Draft['commitments']
  readonly amounts?: Draft['amounts']
  readonly dates?: Draft['dates']
  readonly headline?: string
}

const OPENING = 'Vogt spoke with Haddad on 2 April 2031.'

/** A specimen as a draft: the opening tells of the call between Vogt and Haddad, the rest follows. */
export function draftOf(account: SpecimenAccount): Draft {
  const opening = account.opening ?? OPENING
  const lead = account.headline ? `${account.headline}\n` : ''
  return {
    text: `${lead}${opening} ${account.told ?? ''}`.trim(),
    kind: account.kind ?? 'report',
    ...(account.side ? { side: account.side } : {}),
    ...(account.headline ? { headline: account.headline } : {}),
    statements: account.statements ?? [],
    commitments: account.commitments ?? [],
    amounts: account.amounts ?? [],
    dates: account.dates ?? [],
    contacts: [
      {
        id: 'c1',
        with: ['Vogt', 'Haddad'],
        words: opening.replace(/\.$/u, ''),
        date: '2031-04-02',
        ...account.contact,
      },
      ...(account.others ?? []),
    ],
  }
}

/** What is found between two specimens. */
export function discrepanciesBetween(
  a: SpecimenAccount,
  b: SpecimenAccount,
): readonly Discrepancy[] {
  const [first, second] = [draftOf(a), draftOf(b)]
  // The earlier one is the reference where nothing else decides.
  return compareReadings(
    columns({ ...first, published: '2031-04-02' }, { ...second, published: '2031-04-03' }),
  ).discrepancies
}

/** Rule, direction and the deciding words of both sides, as one line of a table. */
export function lineOf({ rule, direction, a, b }: Discrepancy): string {
  const words = [a, b].map(({ deciding }) => deciding.map(({ quote }) => quote).join(' + ') || '-')
  return [rule, direction ?? 'even', ...words].join(' | ')
}
