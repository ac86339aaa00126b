import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLabels, withoutMark, type AttributionParts, type CorpusProblem } from './brat.js'

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
  return ['text', 'attributions'].every((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory(),
  )
}

/**
 * Reads a folder of `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` (or `NAME.ann`); other files are passed
 * over. Where several people labelled a text, the first file by name is taken. A text without labels is left out and
 * is a problem, as are labels without a text; a text whose file of labels is empty has no attributions. `every` takes
 * one text in so many. Throws when the folder cannot be read.
 */
export function readCorpus(folder: string, every = 1): Corpus {
  const names = namesIn(join(folder, 'text'), '.txt')
  const labels = labelFiles(folder, new Set(names))
  const read = names
    .filter((_, at) => at % every === 0)
    .map((id) => readArticle(folder, id, labels.ofText.get(id) ?? null))
  return {
    articles: read.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: [...read.flatMap(({ problems }) => problems), ...labels.problems],
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
  const text = withoutMark(readFileSync(join(folder, 'text', `${id}.txt`), 'utf8'))
  const lines = readFileSync(join(folder, 'attributions', `${labels}.ann`), 'utf8')
  const { attributions, problems } = readLabels(text, lines, labels)
  return { article: { id, text, attributions }, problems }
}

interface LabelFiles {
  /** The file of labels for each text, by the text's name. */
  readonly ofText: ReadonlyMap<string, string>
  readonly problems: readonly CorpusProblem[]
}

function labelFiles(folder: string, texts: ReadonlySet<string>): LabelFiles {
  const ofText = new Map<string, string>()
  const problems: CorpusProblem[] = []
  for (const name of namesIn(join(folder, 'attributions'), '.ann')) {
    const id = textOfLabels(name, texts)
    if (id === null)
      problems.push({
        code: 'text-missing',
        message: `${name}: labels without a text`,
        input: name,
      })
    else if (!ofText.has(id)) ofText.set(id, name)
  }
  return { ofText, problems }
}

/** The text's name is the file's own or its beginning, up to a "_"; the longest that there is. */
function textOfLabels(name: string, texts: ReadonlySet<string>): string | null {
  for (let id = name; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('_'))))
    if (texts.has(id)) return id
  return null
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .filter((name) => name !== '' && !name.startsWith('.'))
    .sort()
}
