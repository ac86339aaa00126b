import { findCopies } from '../../src/compare/copies.js'
import { copyGroups } from '../../src/compare/copies/groups.js'
import { tellingsOf, type Column } from '../../src/compare/telling.js'
import { findQuotations } from '../../src/analyse/quotations.js'
import { splitSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/tokens.js'
import type { Article } from '../../src/model/article.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { CopyLevel } from '../../src/model/comparison.js'
import { accountId } from '../../src/model/ids.js'
import type { Reading } from '../../src/model/reading.js'
import { readArticle } from '../../src/operations/reader.js'
import type { Extra, Measure, Unmatched } from '../measure.js'
import type { Trial } from './alterations.js'

/** What was found between the two texts of a trial. */
export interface Outcome {
  readonly trial: Trial
  readonly level: CopyLevel
  /** 0 to 1; 0 where no passage is shared. */
  readonly share: number
  /** Whether the original was taken for the original; `null` where nothing was derived. */
  readonly isForward: boolean | null
}

export type Read = (file: string) => Promise<Reading>

/** Reads the text of a file whole, every text once. Throws when it cannot be read. */
export function startReader(): Read {
  return rememberingEach(async (file) => readArticle(await articleOf(file), 'fast'))
}

/** Reads of a text what copies are found by: words, sentences and quotations. */
export function startSkimming(): Read {
  return rememberingEach(async (file) => {
    const article = await articleOf(file)
    const tokens = tokenise(article.text)
    const found = {
      sentences: splitSentences(article.text, tokens, article.blocks),
      quotations: findQuotations(article.text),
    }
    const { id: articleId } = article
    return {
      article,
      analysis: { ...NOTHING, ...found, articleId, tokens },
      account: { ...NOTHING, articleId },
    }
  })
}

const NOTHING = {
  actors: [],
  mentions: [],
  dates: [],
  amounts: [],
  attributions: [],
  contacts: [],
  statements: [],
  commitments: [],
  fulfilments: [],
  news: [],
}

function rememberingEach(read: Read): Read {
  const known = new Map<string, Promise<Reading>>()
  return (file) => {
    const reading = known.get(file) ?? read(file)
    known.set(file, reading)
    return reading
  }
}

async function articleOf(file: string): Promise<Article> {
  const article = await ingest(new TextEncoder().encode(file), { name: 'a story' })
  if (!article.ok) throw new Error(article.problems.map(({ message }) => message).join('; '))
  return article.value
}

/** What is found between the two texts of each trial when nothing else is there. */
export async function tryAll(trials: readonly Trial[], read: Read): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const trial of trials) {
    const columns = await columnsOf([trial.original, trial.altered], read)
    const [copy] = findCopies(tellingsOf(columns)).copies
    const level = copy?.level ?? 'non-derived'
    outcomes.push({
      trial,
      level,
      share: copy?.share ?? 0,
      isForward: copy && level !== 'non-derived' ? copy.from === columns[0]?.id : null,
    })
  }
  return outcomes
}

/** Texts side by side, as they are compared. */
export async function columnsOf(files: readonly string[], read: Read): Promise<readonly Column[]> {
  const readings = await Promise.all(files.map(read))
  return readings.map((reading, index) => ({
    id: accountId(String(index)),
    name: `text ${index}`,
    reading,
  }))
}

const LEVELS = ['wholly', 'partly', 'non-derived'] as const

/** One measure for each level. */
export function measureLevels(outcomes: readonly Outcome[]): readonly Measure[] {
  return LEVELS.map((level) => {
    const gold = outcomes.filter(({ trial }) => trial.level === level)
    const found = outcomes.filter((outcome) => outcome.level === level)
    const isRight = (outcome: Outcome) => outcome.trial.level === outcome.level
    return {
      name: level,
      gold: gold.length,
      found: found.length,
      matched: gold.filter(isRight).length,
      missed: gold.filter((outcome) => !isRight(outcome)).map(unmatched),
      extra: found.filter((outcome) => !isRight(outcome)).map((each) => extraOf(unmatched(each))),
      details: [],
    }
  })
}

function extraOf(unmatched: Unmatched): Extra {
  return { ...unmatched, kind: 'copy', sides: [], says: unmatched.words }
}

function unmatched({ trial, level, share }: Outcome): Unmatched {
  return {
    key: `${trial.alteration}: ${trial.name}`,
    words: `${level}, share ${share.toFixed(2)}, where it is ${trial.level}`,
    hint: null,
  }
}

/**
 * All texts of all trials in one pool: a text that is wholly another's must be folded with its original, and no two
 * texts of different stories with each other. Counted are pairs of a text and a story.
 */
export async function measurePool(trials: readonly Trial[], read: Read): Promise<Measure> {
  const files = [...new Set(trials.flatMap(({ original, altered }) => [original, altered]))]
  const columns = await columnsOf(files, read)
  const ids = columns.map(({ id }) => id)
  const groups = copyGroups(ids, findCopies(tellingsOf(columns)).copies)
  const groupOf = (file: string) => groups.get(ids[files.indexOf(file)] ?? accountId('none'))
  const isFolded = (one: string, other: string) =>
    groupOf(one) !== undefined && groupOf(one) === groupOf(other)
  const copies = trials.filter(({ level }) => level === 'wholly')
  const others = trials.filter(({ level }) => level !== 'wholly')
  const missed = copies.filter(({ original, altered }) => !isFolded(original, altered))
  const extra = others.filter(({ original, altered }) => isFolded(original, altered))
  const labelOf = ({ alteration, name }: Trial): Unmatched => ({
    key: `${alteration}: ${name}`,
    words: 'in one pool',
    hint: null,
  })
  return {
    name: 'folded in one pool',
    gold: copies.length,
    found: copies.length - missed.length + extra.length,
    matched: copies.length - missed.length,
    missed: missed.map(labelOf),
    extra: extra.map((trial) => extraOf(labelOf(trial))),
    details: [],
  }
}
