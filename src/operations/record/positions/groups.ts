import { DAYS_OF_AN_ECHO } from '../../../compare/drift/occasions.js'
import type { SayingRow } from '../../../store/database/asking/sayings.js'

/** The statements of one contact or one day. */
interface Group {
  readonly day: number | null
  readonly rows: readonly SayingRow[]
}

/** Values by what they have in common, in the order of the first of each. */
export function groupedBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** Oldest first; those of no day before all. */
export function groupsOf(rows: readonly SayingRow[]): readonly Group[] {
  return [...groupedBy(rows, ({ contact, day }) => contact ?? `day ${day}`).values()]
    .map((each) => ({ day: lastDayOf(each), rows: each }))
    .toSorted((a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity))
}

function lastDayOf(rows: readonly SayingRow[]): number | null {
  const days = rows.flatMap(({ day }) => day ?? [])
  return days.length === 0 ? null : Math.max(...days)
}

/** So many occasions of a topic, the latest, and of all no more than so many articles tell; the last of each is read anyway. */
interface Bounds {
  readonly occasions: number
  readonly articles: number
}

interface Page {
  /** Keys of the articles to read. */
  readonly articles: readonly string[]
  /** Day of the first that is shown; `null` where all are. */
  readonly from: number | null
  /** How many are earlier than what is shown. */
  readonly left: number
}

/** What is shown where nobody says how many. */
const UNASKED: Bounds = { occasions: 8, articles: 10 }

/** Of what stands before the first shown the leading texts are read too, for what changed since. */
const BEFORE: Bounds = { occasions: 4, articles: 4 }

/** Which articles are read, and from which day on their occasions are shown: the latest, but for some that are left out. */
export function pageOf(
  spoken: readonly Group[],
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Page {
  const end = Math.max(0, spoken.length - offset)
  const told = spoken.map((group) => articlesOf([group]))
  const start = limit === null ? lastOf(told.slice(0, end), UNASKED) : Math.max(0, end - limit)
  const leading = spoken.slice(0, start).map(leadersOf)
  const read = [...leading.slice(lastOf(leading, BEFORE)), ...told.slice(start, end)].flat()
  return {
    articles: [...new Set(read)].sort(),
    from: start === 0 ? null : (spoken[start]?.day ?? null),
    left: start,
  }
}

/** Where the last occasions begin that stay within the bounds, of the articles that tell each. */
function lastOf(told: readonly (readonly string[])[], { occasions, articles }: Bounds): number {
  const earliest = Math.max(0, told.length - occasions)
  let start = Math.max(0, told.length - 1)
  while (start > earliest && new Set(told.slice(start - 1).flat()).size <= articles) start -= 1
  return start
}

/** The keys of the articles that tell, each once, sorted. */
function articlesOf(groups: readonly Group[]): readonly string[] {
  return [...new Set(groups.flatMap(({ rows }) => rows.map(({ article }) => article)))].sort()
}

/** The same for what is told of an occasion in few words: where texts of the speaker's own side tell it, these alone. */
function leadersOf(group: Group): readonly string[] {
  const own = group.rows.filter((row) => row.own)
  return articlesOf([own.length > 0 ? { ...group, rows: own } : group])
}

/** The occasions on which a topic was spoken of. */
export interface SpokenTopic {
  readonly key: string
  readonly spoken: readonly Group[]
}

/** Topics by how often they were spoken of; of two alike the later one. */
export function topicsIn(rows: readonly SayingRow[]): readonly SpokenTopic[] {
  const keys = [...new Set(rows.flatMap(({ topics }) => topics))].sort()
  return keys
    .map((key) => ({ key, spoken: groupsOf(rows.filter(({ topics }) => topics.includes(key))) }))
    .toSorted(
      (a, b) =>
        b.spoken.length - a.spoken.length ||
        (b.spoken.at(-1)?.day ?? 0) - (a.spoken.at(-1)?.day ?? 0),
    )
}

/** What was told outside of any contact just after an occasion is likely of that: it counts as no further one. */
function withEchoes(spoken: readonly Group[]): readonly Group[] {
  return spoken.reduce<readonly Group[]>((steps, group) => {
    const before = steps.at(-1)
    return before && isEcho(group, before)
      ? [...steps.slice(0, -1), { day: before.day, rows: [...before.rows, ...group.rows] }]
      : [...steps, group]
  }, [])
}

function isEcho({ day, rows }: Group, before: Group): boolean {
  const isOutside = rows.every(({ contact }) => contact === null)
  return isOutside && day !== null && before.day !== null && day - before.day <= DAYS_OF_AN_ECHO
}

/** A topic, and how many of its latest occasions are looked at. */
export interface LookedAt {
  readonly topic: SpokenTopic
  readonly depth: number
}

/** What is looked at of each of several topics, and the articles to read for it. */
export interface Look {
  readonly topics: readonly LookedAt[]
  readonly articles: readonly string[]
}

/**
 * The last occasion of every topic; then the one before it, topic by topic, and so on, as long as no more is to be read than
 * the bounds say: a long record costs no more than a short one.
 */
export function lookAt(topics: readonly SpokenTopic[], bounds: Bounds): Look {
  const read = new Set<string>()
  const depths = new Map<string, number>()
  const known = topics.map(({ key, spoken }) => ({ key, spoken: withEchoes(spoken) }))
  for (let depth = 1; depth <= bounds.occasions; depth += 1)
    for (const { key, spoken } of known) {
      const group = spoken.at(-depth)
      if (!group || (depths.get(key) ?? 0) < depth - 1) continue
      const more = leadersOf(group).filter((article) => !read.has(article))
      if (depth > 1 && more.length > 0 && read.size + more.length > bounds.articles) continue
      for (const article of more) read.add(article)
      depths.set(key, depth)
    }
  return {
    topics: topics.map((topic) => ({ topic, depth: depths.get(topic.key) ?? 0 })),
    articles: [...read].sort(),
  }
}
