import { findAgency } from './hosts.js'

export interface Publisher {
  readonly outlet: string | null
  /** The agency whose story the outlet carries; `null` where the outlet is the agency itself. */
  readonly agency: string | null
}

const NOBODY: Publisher = { outlet: null, agency: null }

/**
 * Who publishes, from words such as "AFP via The Moscow Times" or "President of Russia (kremlin.ru)". What says that
 * nobody is known ("unknown", "(untitled)", "unsigned") is nobody.
 */
export function readPublisher(words: string): Publisher {
  const name = withoutNote(words)
  if (isUnknown(name)) return NOBODY
  const [, first = '', second = ''] = /^(.+?)\s+via\s+(.+)$/iu.exec(name) ?? []
  if (first !== '') return relayed(first, second)
  const agency = findAgency(name)
  return { outlet: agency?.name ?? name, agency: null }
}

/** Whether a header value says that nothing is known. */
export function isUnknown(value: string): boolean {
  const words = value.trim().replace(/\s*\(.+\)$/u, '')
  return /^[-?.()]*$|^\(?(?:unknown|untitled|unsigned|none|n\/a|null|anonymous|no title)\)?$/iu.test(
    words,
  )
}

function relayed(first: string, second: string): Publisher {
  const source = findAgency(first)
  return { outlet: findAgency(second)?.name ?? second, agency: source?.name ?? first }
}

/** "Name (kremlin.ru)" without the address in brackets. */
function withoutNote(words: string): string {
  return words.replace(/\s*\((?:[\w-]+\.)+[a-z]{2,}\)\s*$/iu, '').trim()
}
