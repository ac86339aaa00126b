import type { ArticleKind, Side } from '../../model/article.js'
import type { AccountHead } from '../../model/comparison.js'
import { sideNameOf } from '../../lexicon/sides.js'
import { listed } from '../../model/listed.js'

const kinds: Readonly<Record<ArticleKind, string>> = {
  official: 'official statement',
  wire: 'wire story',
  report: 'report',
  commentary: 'commentary',
  briefing: 'briefing',
  unknown: 'kind unknown',
}

type Origin = Pick<AccountHead, 'outlet' | 'agency' | 'kind'>

/** Whose account it is: "AFP, on The Moscow Times", "Kremlin", "Unsigned commentary". */
export function originName({ outlet, agency, kind }: Origin): string {
  if (outlet !== null && agency !== null && outlet !== agency) return `${agency}, on ${outlet}`
  return outlet ?? agency ?? (kind === 'unknown' ? 'Outlet unknown' : `Unsigned ${kinds[kind]}`)
}

/** "official statement, side of France"; nothing of an unsigned text, whose name says as much. */
export function kindWords({
  outlet,
  agency,
  kind,
  side,
}: Origin & { readonly side: Side | null }): string | null {
  if (side !== null) return `${kinds[kind]}, side of ${sideNameOf(side.state) ?? side.name}`
  return outlet === null && agency === null && kind !== 'unknown' ? null : kinds[kind]
}

/** The name of a topic as a heading: "frozen assets" is "Frozen assets". */
export function topicName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A key of the topic lexicon, as a single account has it, within a line: "frozen assets", but "de-escalation". */
export function topicWords(key: string): string {
  return key.replaceAll(/(?<!\b(?:de|non|anti))[-_]+/gu, ' ').trim()
}

/** The names of some, each once: "Emmanuel Macron and Vladimir Putin"; "" for nobody. */
export function namesOf(named: readonly { readonly name: string }[]): string {
  return listed([...new Set(named.map(({ name }) => name))])
}
