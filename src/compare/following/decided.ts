import type { Correction } from '../../model/corrections.js'
import type { LedgerEvent, LedgerStatus, ToldUndertaking } from '../../model/following.js'

/** Who decided something, when and why. */
export interface Deciding {
  readonly by: string
  readonly at: string
  readonly why: string | null
}

/** What people decided of a telling. */
export interface DecidedOn {
  readonly standing: LedgerEvent['standing']
  readonly deciding: Deciding | null
  readonly corrections: readonly (Correction & Deciding)[]
}

/** What people decided of what is told; `null` where nobody did. */
export type DecisionsOn = (told: ToldUndertaking) => DecidedOn | null

/** What is told as a person says that it should be read; the machine's own stays in the archive. */
export function corrected(told: ToldUndertaking, decided: DecidedOn | null): ToldUndertaking {
  return (decided?.corrections ?? []).reduce(withCorrection, told)
}

function withCorrection(told: ToldUndertaking, correction: Correction): ToldUndertaking {
  if (correction.finding !== 'commitment') return told
  switch (correction.field) {
    case 'promisors':
      return { ...told, promisors: correction.value }
    case 'beneficiaries':
      return { ...told, beneficiaries: correction.value }
    case 'amount':
      return withAmount(told, correction.value)
    case 'deadline':
      return { ...told, deadline: correction.value }
    case 'condition':
      return { ...told, condition: correction.value }
    case 'firmness':
      return told
    case 'status':
      return { ...told, status: statusFor(correction.value) }
  }
}

function withAmount(told: ToldUndertaking, amount: ToldUndertaking['amount']): ToldUndertaking {
  const counts = told.numbers.filter(({ currency }) => currency === null)
  const sums =
    amount === null
      ? []
      : [{ value: amount.value, op: '=' as const, currency: amount.currency, unit: null }]
  return { ...told, amount, numbers: [...sums, ...counts] }
}

function statusFor(status: LedgerStatus | 'obligation'): LedgerStatus {
  return status === 'obligation' ? 'obliged' : status
}

/** Who said what the status is, where a person did. */
export function statusDecided(decided: DecidedOn | null): Deciding | null {
  const found = decided?.corrections.find(
    ({ finding, field }) => finding === 'commitment' && field === 'status',
  )
  return found === undefined ? null : { by: found.by, at: found.at, why: found.why }
}
