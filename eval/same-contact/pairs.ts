import { readFileSync } from 'node:fs'
import { compareReadings } from '../../src/compare/compare.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Comparison } from '../../src/model/comparison.js'
import { accountId } from '../../src/model/ids.js'
import { readArticle } from '../../src/operations/reader.js'

/** Two invented texts with header lines, and whether they are about one contact. */
export interface TextPair {
  readonly name: string
  readonly answer: string
  readonly texts: readonly string[]
  /** We answer otherwise, and know it. */
  readonly isGap: boolean
}

const GAP = ' (known gap)'

/** The pairs of `pairs.txt`: "# answer: name", then each text behind "> kind side day". */
export function readPairs(): readonly TextPair[] {
  const file = readFileSync(new URL('pairs.txt', import.meta.url), 'utf8')
  return file.split(/^# /mu).slice(1).map(pairFrom)
}

function pairFrom(block: string): TextPair {
  const [title = '', ...told] = block.split(/^> /mu)
  const [, answer = '', name = ''] = /^(\w+): (.+)/u.exec(title) ?? []
  const isGap = name.endsWith(GAP)
  return { name: name.replace(GAP, ''), answer, texts: told.map(textFrom), isGap }
}

function textFrom(block: string): string {
  const [, kind = '', side = '', day = '', told = ''] =
    /^(\S+) (\S+) (\S+)\n(.*)$/su.exec(block.trim()) ?? []
  const lines = [
    `kind: ${kind}`,
    side === '-' ? '' : `side: ${side}`,
    day === '-' ? '' : `date: ${day}`,
  ]
  return `${lines.filter((line) => line !== '').join('\n')}\n-----\n${told}\n`
}

/** What comparing the pair answers. Throws where a text cannot be read. */
export async function answerTo({ texts }: TextPair): Promise<Comparison['sameContact']> {
  const columns = await Promise.all(texts.map((text, index) => columnOf(text, `text ${index + 1}`)))
  return compareReadings(columns).sameContact
}

async function columnOf(text: string, name: string) {
  const outcome = await ingest(new TextEncoder().encode(text), { name })
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return { id: accountId(name), name, reading: readArticle(outcome.value) }
}
