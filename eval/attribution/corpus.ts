import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLabels, type AttributionParts, type CorpusProblem } from './brat.js'

export interface LabelledArticle {
  /** The name of its file without the ending. */
  readonly id: string
  readonly text: string
  /** In the order of their labels. */
  readonly attributions: readonly AttributionParts[]
}

export interface Corpus {
  /** In the order of their names. */
  readonly articles: readonly LabelledArticle[]
  readonly problems: readonly CorpusProblem[]
}

const POLNEAR = fileURLToPath(new URL('../../../shared/corpora/polnear/', import.meta.url))

/** Where a part of PolNeAR lies beside the checkout; it may be absent. */
export function polnearFolder(part: 'train' | 'dev'): string {
  return join(POLNEAR, part)
}

/** Whether a folder has the form that `readCorpus` reads. */
export function isCorpus(folder: string): boolean {
  return existsSync(join(folder, 'text')) && existsSync(join(folder, 'attributions'))
}

/**
 * Reads a folder of `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` (or `NAME.ann`). Where several people
 * labelled a text, the first file by name is taken. A text without labels is left out and is a problem; one whose
 * file of labels is empty has no attributions. `every` takes one article in so many. Throws when the folder cannot
 * be read.
 */
export function readCorpus(folder: string, every = 1): Corpus {
  const labels = labelFiles(folder)
  const read = namesIn(join(folder, 'text'), '.txt')
    .filter((_, at) => at % every === 0)
    .map((id) => readArticle(folder, id, labels.get(id) ?? null))
  return {
    articles: read.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: read.flatMap(({ problems }) => problems),
  }
}

interface ReadArticle {
  readonly article: LabelledArticle | null
  readonly problems: readonly CorpusProblem[]
}

function readArticle(folder: string, id: string, labels: string | null): ReadArticle {
  if (labels === null)
    return {
      article: null,
      problems: [{ code: 'labels-missing', message: `${id}: nobody labelled it`, input: id }],
    }
  const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8')
  const lines = readFileSync(join(folder, 'attributions', `${labels}.ann`), 'utf8')
  const { attributions, problems } = readLabels(text, lines, labels)
  return { article: { id, text, attributions }, problems }
}

/** The file of labels for each text, by the text's name. */
function labelFiles(folder: string): ReadonlyMap<string, string> {
  const texts = new Set(namesIn(join(folder, 'text'), '.txt'))
  const labels = new Map<string, string>()
  for (const name of namesIn(join(folder, 'attributions'), '.ann')) {
    const id = texts.has(name) ? name : name.replace(/_[^_]*$/u, '')
    if (!labels.has(id)) labels.set(id, name)
  }
  return labels
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}
