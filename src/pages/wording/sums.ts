import type { Money } from '../../model/account.js'

/** "EUR 18 000 000 000": exact, and the same everywhere. */
export function moneyWords({ value, currency }: Money): string {
  const [whole = '', part] = String(value).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u00A0')
  return `${currency}\u00A0${part === undefined ? grouped : `${grouped}.${part}`}`
}
