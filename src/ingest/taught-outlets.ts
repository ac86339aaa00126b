import type { Side } from '../model/article.js'
import { hasWords, nameKey, type NamedOutlet } from '../model/taught.js'
import type { TaughtOutlet } from '../model/teachings.js'

/** What people taught of the outlet at a host or of a name; the host tells more than a name. */
export function taughtOutlet(
  outlets: readonly NamedOutlet[],
  host: string | null,
  name: string | null,
): TaughtOutlet | null {
  const keys = [...hostsOf(host), ...(name === null ? [] : [nameKey(name)])]
  for (const key of keys) {
    const found = outlets.find(({ outlet }) => nameKey(outlet) === key)
    if (found) return found.is
  }
  return null
}

/** "eu.news.example", "news.example": a host and what it is part of. */
function hostsOf(host: string | null): readonly string[] {
  const labels = host === null ? [] : host.split('.')
  return labels.slice(0, -1).map((_, first) => labels.slice(first).join('.'))
}

/** The agency that words name, by what people taught: "Jane Doe, Lantern Wire". */
export function taughtAgencyIn(
  outlets: readonly NamedOutlet[],
  words: string | null,
): TaughtOutlet | null {
  if (words === null || outlets.length === 0) return null
  const key = nameKey(words)
  const named = outlets.find(({ outlet, is }) => is.kind === 'agency' && hasWords(key, outlet))
  return named?.is ?? null
}

/** Whose official texts an outlet publishes. */
export function sideOfTaught({ kind, side, name }: TaughtOutlet): Side | null {
  return kind === 'official' && side !== null ? { state: side, name } : null
}
