import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Task } from '../../eval/pair/corpus.js'
import type { Gold, GoldSpan } from '../../eval/pair/gold.js'

/** Events kept apart to check the pairing: what is told alike stands in braces under one number. */
export const TOLD = fileURLToPath(new URL('told/', import.meta.url))

/** One account of such an event as it is read: header lines, a line of dashes, the text. */
export interface ToldText {
  readonly id: string
  readonly written: string
}

export interface ToldEvent {
  readonly texts: readonly ToldText[]
  readonly gold: Gold
}

/**
 * The events of a folder, by name: a file each, accounts begin with "=== name" and header lines, and `{3|words}` marks
 * words that tell claim 3. Throws an Error that names the file for a brace that is not closed.
 */
export function readToldEvents(folder: string = TOLD): readonly ToldEvent[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      parseToldEvent(name.replace(/\.txt$/u, ''), readFileSync(join(folder, name), 'utf8')),
    )
}

/** The accounts of an event without their marks, and what is told alike in two or more of them. */
export function parseToldEvent(event: string, written: string): ToldEvent {
  const accounts = written.split(/^=== /mu).slice(1).map(parseAccount)
  const members = accounts.flatMap((account) => account.members)
  const claims = [...new Set(members.map(({ claim }) => claim))]
  const alignments = claims
    .map((claim) => ({
      id: claim,
      claim,
      members: members.filter((each) => each.claim === claim).map(({ span }) => span),
      reference: null,
      relations: {},
    }))
    .filter((alignment) => new Set(alignment.members.map(({ text }) => text)).size > 1)
  const stray = accounts.find(({ body }) => /[{}]/u.test(body))
  if (stray) throw new Error(`${event}, ${stray.id}: a brace that does not mark a claim`)
  return {
    texts: accounts.map(({ id, header, body }) => ({ id, written: `${header}\n-----\n${body}` })),
    gold: {
      event,
      texts: accounts.map(({ id }) => ({ id, file: `${id}.txt`, upTo: null })),
      contacts: [],
      statements: [],
      commitments: [],
      datedFacts: [],
      alignments,
      discrepancies: [],
    },
  }
}

interface Account {
  readonly id: string
  readonly header: string
  readonly body: string
  readonly members: readonly { readonly claim: string; readonly span: GoldSpan }[]
}

function parseAccount(written: string): Account {
  const [id = '', ...lines] = written.split('\n')
  const gap = lines.indexOf('')
  const header = lines.slice(0, gap).join('\n')
  const pieces = lines
    .slice(gap + 1)
    .join('\n')
    .split(/\{(\d+)\|([^{}]*)\}/u)
  let body = ''
  const members: Account['members'][number][] = []
  pieces.forEach((piece, at) => {
    const claim = pieces[at - 1] ?? ''
    if (at % 3 === 1) return
    if (at % 3 === 2) {
      const start = body.length
      members.push({ claim, span: { text: id, quote: piece, start, end: start + piece.length } })
    }
    body += piece
  })
  return { id, header, body, members }
}

/** Does something with an event whose accounts lie in files; they are gone afterwards. */
export async function withToldFiles<T>(
  { texts, gold }: ToldEvent,
  use: (task: Task) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-told-'))
  try {
    const files = texts.map(({ id, written }) => {
      const path = join(folder, `${id}.txt`)
      writeFileSync(path, written)
      return path
    })
    return await use({ name: gold.event, gold, files })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
