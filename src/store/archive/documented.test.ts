import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actorId } from '../../model/ids.js'
import type { Decided, Entry } from '../../model/journal.js'
import { TEACHING_KINDS, type Teaching } from '../../model/teachings.js'
import { openArchive } from './folder-archive.js'
import { AT, keepArticle, tombstoneOf } from './kept.fixture.js'
import { nodeDisk } from './node-disk.js'
import { README } from './readme.js'

const PAGE = await readFile(new URL('../../../docs/archive.md', import.meta.url), 'utf8')

let home = ''
let archive = ''
let entries: readonly Entry[] = []

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-documented-'))
  archive = join(home, 'archive')
  entries = await smallRecord(home)
})

afterAll(() => rm(home, { recursive: true }))

/** One entry of each kind, a decision of each kind that teaches, and a removed article. */
async function smallRecord(folder: string): Promise<readonly Entry[]> {
  const record = await openArchive(folder, nodeDisk)
  const [first, second] = await Promise.all([keepArticle(record, 1), keepArticle(record, 2)])
  const { bytes: _, origin: __, ...made } = second
  const on = { text: second.text, start: 0, end: 8 }
  const decided = { kind: 'decided', at: AT, by: 'Zoë', why: '“Two” calls' } as const
  const judged: Decided = { ...decided, decision: { kind: 'confirm', finding: 'contact', on } }
  const linked: Decided = { ...decided, decision: { kind: 'join', a: on, b: on } }
  const names = [{ name: 'Ada Osei', actor: null, side: 'GH' }]
  const about = { kind: 'correct', on, finding: 'statement' } as const
  const field: Decided = { ...decided, decision: { ...about, field: 'speakers', value: names } }
  const sum = { field: 'amount', value: { value: 40, currency: 'EUR' } } as const
  const promised = { ...about, finding: 'commitment' } as const
  const amount: Decided = { ...decided, decision: { ...promised, ...sum } }
  const osei = { id: actorId('person:ada-osei'), name: 'Ada Osei', kind: 'person' } as const
  const actor = { ...osei, side: 'GH', office: 'foreign minister' }
  const where = { text: second.text, office: null, side: null }
  const taught = (decision: Teaching): Decided => ({ ...decided, decision })
  const other = actorId('person:a-osei')
  const tombstone = tombstoneOf(first)
  const all: readonly Entry[] = [
    first,
    second,
    { ...made, kind: 'reread', reader: { ...made.reader, taught: '0123456789ab' } },
    judged,
    linked,
    field,
    amount,
    taught({ kind: 'same', actor: other, as: actor }),
    taught({ kind: 'different', actor: other, from: actor.id }),
    taught({ kind: 'name', name: 'Osei', where, actor }),
    taught({ kind: 'forget-name', name: 'Osei', where }),
    taught({ kind: 'outlet', outlet: 'a.example', is: { name: 'A', kind: 'outlet', side: null } }),
    taught({ kind: 'forget-outlet', outlet: 'a.example' }),
    tombstone,
  ]
  await record.append(all)
  await record.erase(tombstone)
  return all
}

/** What follows here reads the record as the page says, and uses nothing of ours. */
function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function linesOf(folder: string): Promise<readonly Buffer[]> {
  const bytes = await readFile(join(folder, 'journal.jsonl'))
  const lines: Buffer[] = []
  for (let start = 0, end = 0; (end = bytes.indexOf('\n', start)) >= 0; start = end + 1) {
    lines.push(bytes.subarray(start, end))
  }
  return lines
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
}

describe('another program, with the page in hand', () => {
  test('follows the journal from its first line to its last', async () => {
    let last = '0'.repeat(64)
    const told: unknown[] = []
    for (const line of await linesOf(archive)) {
      const [hash, previous] = [line.toString('utf8', 9, 73), line.toString('utf8', 87, 151)]
      const entry = line.subarray(161, -1)
      expect(line.toString()).toBe(
        `{"hash":"${hash}","previous":"${previous}","entry":${entry.toString()}}`,
      )
      expect(previous).toBe(last)
      expect(sha256(Buffer.concat([Buffer.from(`${previous}\n`), entry]))).toBe(hash)
      told.push(JSON.parse(entry.toString()))
      last = hash
    }
    expect(told).toEqual(entries)
  })

  test('finds every file that is named and not removed, with the hash that is its name', async () => {
    const all = (await linesOf(archive)).map((line) => JSON.parse(line.toString()).entry)
    const removed = new Set(
      all.flatMap(({ kind, snapshot, texts, extractions, readings }) =>
        kind === 'purged' ? [snapshot, ...texts, ...extractions, ...readings] : [],
      ),
    )
    const places = all
      .filter(({ kind }) => kind === 'added' || kind === 'reread')
      .flatMap(({ snapshot, text, extraction, reading }) => [
        ['snapshots', snapshot, ''],
        ['texts', text, '.txt'],
        ['extractions', extraction, '.json'],
        ['readings', reading, '.json.gz'],
      ])
      .filter(([, hash]) => !removed.has(hash))
      .map(([kind, hash, ending]) => join(archive, kind, hash.slice(0, 2), `${hash}${ending}`))
    for (const path of places) {
      const bytes = await readFile(path)
      expect(path).toContain(sha256(path.endsWith('.gz') ? gunzipSync(bytes) : bytes))
    }
    const there = (await filesIn(archive)).filter(
      (path) => !/\.json(?:l)?$/u.test(path) || path.includes('/extractions/'),
    )
    expect(there.sort()).toEqual([...new Set(places)].sort())
  })
})

describe.runIf(existsSync('/usr/bin/sha256sum'))('the script of the page', () => {
  const [, script = ''] = /```sh\n(.*?)```/su.exec(PAGE) ?? []
  const check = (): string => execFileSync('sh', ['-eu', '-c', script], { cwd: archive }).toString()

  test('says nothing when all is well', () => {
    expect(script).toContain('sha256sum')
    expect(check()).toBe('')
  })

  test('names what was altered', async () => {
    const journal = join(archive, 'journal.jsonl')
    const [text] = await filesIn(join(archive, 'texts'))
    const [lines, words] = await Promise.all([
      readFile(journal, 'utf8'),
      readFile(text ?? '', 'utf8'),
    ])
    await writeFile(journal, lines.replace('Zoë', 'Ada').replace('"2.txt"', '"3.txt"'))
    await writeFile(text ?? '', `${words} `)
    const said = check()
    await writeFile(journal, lines)
    await writeFile(text ?? '', words)
    expect(said.split('\n').slice(1)).toEqual(['altered: line 2', 'altered: line 4', ''])
    expect(said).toMatch(/^altered: texts\/../u)
  })
})

test('the page tells every member of every entry and every kind that teaches, and the README every file', async () => {
  const members = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => [
          ...(Array.isArray(value) ? [] : [name]),
          ...members(member),
        ])
      : []
  for (const name of members(entries)) expect(PAGE).toContain(`\`${name}\``)
  for (const kind of TEACHING_KINDS) expect(PAGE).toContain(`\`${kind}\``)
  for (const { kind } of entries) expect(README).toContain(`"${kind}"`)
  for (const name of await readdir(archive)) expect(README).toContain(name)
})
