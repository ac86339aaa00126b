import type { Decision } from '../../model/journal.js'
import type { KeptTelling, Reach } from '../../model/kept.js'
import { mergeTellings, type Link } from '../../compare/merging/merging.js'
import { areNear } from '../../compare/merging/nearness.js'
import { reachOf } from '../../compare/merging/reach.js'
import type { Writing } from '../../store/database/writing.js'

/** Tellings that may be of one contact, all that hang together, with what people decided of them. */
export interface Component {
  readonly tellings: readonly KeptTelling[]
  readonly links: readonly Link[]
}

/** Merges anew all that hangs together with these tellings, and puts the contacts in the place of those before. */
export async function mergeAgain(writing: Writing, seeds: readonly KeptTelling[]): Promise<void> {
  if (seeds.length === 0) return
  const { tellings, links } = await componentOf(writing, seeds)
  await writing.replaceContacts(
    tellings.map(({ key }) => key),
    mergeTellings(tellings, links),
  )
}

/** All tellings that hang together with these: near one, or linked to one by a decision, and so on. */
export async function componentOf(
  writing: Writing,
  seeds: readonly KeptTelling[],
): Promise<Component> {
  const known = new Map(seeds.map((telling) => [telling.key, telling]))
  const links = new Map<string, Link>()
  let border: readonly KeptTelling[] = seeds
  while (border.length > 0) {
    const linked = await linkedTo(writing, border)
    for (const link of linked.links) links.set(`${link.a} ${link.b}`, link)
    const near = await nearTo(writing, border)
    const found = new Map([...near, ...linked.tellings].map((each) => [each.key, each]))
    border = [...found.values()].filter(({ key }) => !known.has(key))
    for (const telling of border) known.set(telling.key, telling)
  }
  return { tellings: [...known.values()], links: [...links.values()] }
}

async function nearTo(
  writing: Writing,
  border: readonly KeptTelling[],
): Promise<readonly KeptTelling[]> {
  const around = border.map((telling) => ({ telling, reach: reachOf(telling) }))
  const candidates = await writing.tellingsNear(around.map(({ reach }) => reach))
  return candidates.filter((each) => {
    const reach = reachOf(each)
    return around.some((other) => isShared(reach, other.reach) && areNear(each, other.telling))
  })
}

/** What the database looks for, asked of two: most candidates are those of another telling. */
function isShared(a: Reach, b: Reach): boolean {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return false
  return a.first <= b.last && b.first <= a.last && a.keys.some((key) => b.keys.includes(key))
}

/** Decisions on these tellings, the last on each pair, and the tellings at their other ends. */
async function linkedTo(writing: Writing, border: readonly KeptTelling[]): Promise<Component> {
  const lines = await writing.linksOf(border.map(({ key }) => key))
  const tellings: KeptTelling[] = []
  const links = new Map<string, Link>()
  for (const { entry } of lines.toSorted((one, other) => one.line - other.line)) {
    const { decision } = entry
    if (decision.kind !== 'join' && decision.kind !== 'part') continue
    const [left, right] = await endsOf(writing, decision)
    tellings.push(...left, ...right)
    for (const one of left)
      for (const other of right) {
        const [a, b] = one.key < other.key ? [one.key, other.key] : [other.key, one.key]
        links.set(`${a} ${b}`, { kind: decision.kind, a, b })
      }
  }
  return { tellings, links: [...links.values()] }
}

/** The tellings on both sides of a decision; several on one side where outlets print one text. */
export async function endsOf(
  writing: Writing,
  { a, b }: LinkDecision,
): Promise<readonly [readonly KeptTelling[], readonly KeptTelling[]]> {
  return [
    await writing.tellingsAt(a.text, a.start, a.end),
    await writing.tellingsAt(b.text, b.start, b.end),
  ]
}

type LinkDecision = Extract<Decision, { kind: 'join' | 'part' }>
