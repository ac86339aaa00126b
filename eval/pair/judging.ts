import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { Told, Verdicts } from '../measure.js'
import type { Task } from './corpus.js'
import type { Checked } from './gold-file.js'
import type { Run } from './score.js'

/** One finding that the labels lack, for a second reader to judge true or false. */
interface Judgement {
  readonly key: string
  readonly event: string
  readonly measure: string
  readonly kind: string
  readonly says: string
  readonly sides: readonly (Told & { readonly file: string })[]
  readonly verdict: boolean | null
  readonly reason: string
}

const ABOUT =
  'Judge each finding by the texts and the codebook alone. verdict: true or false, or null to leave it. reason: in your own words, nothing copied from a text. by: who you are.'

/** The findings that nobody has judged yet; it holds words of the texts and must not lie in the project. */
export function toJudge(
  runs: readonly Run[],
  tasks: readonly Task[],
  verdicts: Verdicts,
): readonly Judgement[] {
  return runs.flatMap((run, at) =>
    run.measures.flatMap(({ name, extra }) =>
      extra
        .filter((one) => 'sides' in one)
        .filter(({ key }) => verdicts[key] === undefined)
        .map(({ key, kind, says, sides }) => ({
          key,
          event: run.name,
          measure: name,
          kind,
          says,
          sides: sides.map((side) => ({ ...side, file: fileOf(tasks[at], side.text) })),
          verdict: null,
          reason: '',
        })),
    ),
  )
}

function fileOf(task: Task | undefined, letter: string): string {
  return task?.gold.texts.find(({ id }) => id === letter)?.file ?? ''
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Writes the findings, and says why when it will not: a file in the project, or none that can be written. */
export function writeToJudge(path: string, findings: readonly Judgement[]): string | null {
  const wanted = resolve(path)
  if (`${wanted}${sep}`.startsWith(PROJECT))
    return `${path}: it would hold words of the texts, so it may not lie in the project. Name a file elsewhere.`
  if (!existsSync(dirname(wanted)))
    return `${path}: there is no folder ${dirname(wanted)}. Make it first.`
  writeFileSync(wanted, `${JSON.stringify({ about: ABOUT, by: null, findings }, null, 2)}\n`)
  return null
}

const judgedShape = z.object({
  by: z.string().trim().min(1, 'who judged?'),
  findings: z.array(
    z.object({
      key: z.string().regex(/^[0-9a-f]{16}$/u, 'a key has 16 hexadecimal digits'),
      verdict: z.boolean().nullable(),
      reason: z.string().default(''),
      sides: z.array(z.object({ words: z.string() })).default([]),
    }),
  ),
})

/** What a merge changes. */
export interface Merged {
  readonly verdicts: Verdicts
  readonly added: number
  /** Left at `null`. */
  readonly open: number
  /** Keys that somebody else judged otherwise before: the first verdict stays. */
  readonly disputed: readonly string[]
}

/** Takes a second reader's verdicts in; a verdict of the same reader is replaced, another's stays. */
export function mergeJudged(path: string, verdicts: Verdicts): Checked<Merged> {
  const judged = readJudged(path)
  if (!judged.ok) return judged
  const { by, findings } = judged.value
  const copied = findings.filter(isCopied)
  if (copied.length > 0)
    return {
      ok: false,
      problems: copied.map(
        ({ key }) => `${path}: ${key}: the reason copies words of the text. Put it in your own.`,
      ),
    }
  const given = findings.flatMap(({ key, verdict, reason }) =>
    verdict === null ? [] : [{ key, value: { verdict, reason, by } }],
  )
  const isOthers = (key: string) => verdicts[key] !== undefined && verdicts[key].by !== by
  const own = given.filter(({ key }) => !isOthers(key))
  return {
    ok: true,
    value: {
      verdicts: { ...verdicts, ...Object.fromEntries(own.map(({ key, value }) => [key, value])) },
      added: own.length,
      open: findings.length - given.length,
      disputed: given
        .filter(({ key, value }) => isOthers(key) && verdicts[key]?.verdict !== value.verdict)
        .map(({ key }) => key),
    },
  }
}

function readJudged(path: string): Checked<z.infer<typeof judgedShape>> {
  if (!existsSync(path))
    return { ok: false, problems: [`${path}: there is no such file. --to-judge FILE writes one.`] }
  try {
    return { ok: true, value: judgedShape.parse(JSON.parse(readFileSync(path, 'utf8'))) }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    return { ok: false, problems: [`${path}: no file of verdicts: ${reason}`] }
  }
}

/** A run of so many words of the text in a reason is a quotation. */
const MOST_COPIED = 5

function isCopied({
  reason,
  sides,
}: {
  readonly reason: string
  readonly sides: readonly { readonly words: string }[]
}): boolean {
  const said = wordsOf(reason)
  const texts = sides.map(({ words }) => ` ${wordsOf(words).join(' ')} `)
  return said.some((_, at) => {
    const run = said.slice(at, at + MOST_COPIED + 1)
    return run.length > MOST_COPIED && texts.some((text) => text.includes(` ${run.join(' ')} `))
  })
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
