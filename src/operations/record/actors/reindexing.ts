import { taughtBy, type Taught } from '../../../model/taught.js'
import type { Decision } from '../../../model/journal.js'
import { isTeaching, type Teaching } from '../../../model/teachings.js'
import type { Archive } from '../../../store/archive/archive.js'
import type { Asking, IndexedRow } from '../../../store/database/asking.js'
import type { IndexedArticle } from '../../../store/database/writing.js'
import { indexed, type MadeLine } from '../indexing.js'
import { correctedAccount } from './corrected.js'

interface Sources {
  readonly archive: Archive
  readonly asking: Asking
}

/**
 * The articles whose rows a decision makes otherwise, as they are after it: from the archive, nothing read anew. None
 * when it teaches nothing of an actor.
 */
export async function reindexedBy(
  { archive, asking }: Sources,
  decision: Decision,
): Promise<readonly IndexedArticle[]> {
  if (!isTeaching(decision)) return []
  const decisions = (await asking.decisions()).map(({ entry }) => entry.decision)
  const change = { before: taughtBy(decisions), after: taughtBy([...decisions, decision]) }
  const { actors, names } = namedIn(decision, change.before)
  const rows = await asking.articlesNaming(actors, names)
  const articles: IndexedArticle[] = []
  for (const row of rows)
    if (await isChanged(row, archive, change))
      articles.push(await indexed(madeLineOf(row), archive, change.after))
  return articles
}

/** Under which ids and names those stand whom a decision is about, before and after it. */
function namedIn(
  decision: Teaching,
  { same }: Taught,
): { readonly actors: readonly string[]; readonly names: readonly string[] } {
  switch (decision.kind) {
    case 'same': {
      const ids = [decision.actor, decision.as.id]
      return { actors: withRoots(ids, same), names: [] }
    }
    case 'different':
      return { actors: withRoots([decision.actor, decision.from], same), names: [] }
    case 'name':
    case 'forget-name':
      return { actors: [], names: [decision.name] }
    case 'outlet':
    case 'forget-outlet':
      return { actors: [], names: [] }
  }
}

function withRoots(ids: readonly string[], same: Taught['same']): readonly string[] {
  return ids.flatMap((id) => [id, same.find(({ actor }) => actor === id)?.as.id ?? id])
}

interface Change {
  readonly before: Taught
  readonly after: Taught
}

async function isChanged(
  { reading, text }: IndexedRow,
  archive: Archive,
  { before, after }: Change,
): Promise<boolean> {
  const { account } = await archive.reading(reading)
  const [one, other] = [before, after].map((taught) => correctedAccount(account, taught, text))
  return JSON.stringify(one?.actors) !== JSON.stringify(other?.actors)
}

function madeLineOf({ line, snapshot, extraction, reading, text, ...row }: IndexedRow): MadeLine {
  const { reader, extractor, added, origin } = row
  return {
    line,
    entry: { snapshot, extraction, reading, text, reader, extractor },
    first: { added, origin },
  }
}
