import { readFileSync, readdirSync } from 'node:fs'

/** A story of our own, taken apart. */
export interface Story {
  readonly name: string
  /** The lines before "-----", by key. */
  readonly header: ReadonlyMap<string, string>
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly edits: Edits | null
}

/** Words of a story and what a hand put in their place. */
export type Change = readonly [from: string, to: string]

/** What a hand wrote to alter one story. */
export interface Edits {
  readonly headline: string
  readonly lead: string
  /** A light rewrite: a few words every line or two. */
  readonly words: readonly Change[]
  /** "The ministry said" to the other end of its sentence. */
  readonly tails: readonly Change[]
  readonly number: Change
  readonly negation: Change
}

/** All stories, by name. Two whose names differ in the last digit alone tell one event independently. */
export function loadStories(): readonly Story[] {
  const edits = new Map(namesIn('edits').map((name) => [name, loadEdits(name)]))
  return namesIn('stories').map((name) => ({
    ...storyOf(name, read(`stories/${name}`)),
    edits: edits.get(name.replace('.txt', '.json')) ?? null,
  }))
}

/** Stories of other matters, each with a place for a paragraph of somebody else's. */
export function loadFrames(): readonly string[] {
  return namesIn('frames').map((name) => read(`frames/${name}`))
}

/** Two stories of each event that is told twice. */
export function toldTwice(stories: readonly Story[]): readonly (readonly [Story, Story])[] {
  return stories.flatMap((first) => {
    const second = stories.find(({ name }) => name === first.name.replace(/-1$/u, '-2'))
    return second && second !== first ? [[first, second] as const] : []
  })
}

function loadEdits(name: string): Edits {
  const edits: Edits = JSON.parse(read(`edits/${name}`))
  return edits
}

function storyOf(name: string, file: string): Omit<Story, 'edits'> {
  const [head = '', body = ''] = file.split(/^-----\n/mu)
  const [headline = '', ...paragraphs] = body.trim().split(/\n{2,}/u)
  const header = head
    .trim()
    .split('\n')
    .map((line): readonly [string, string] => {
      const [key = '', ...value] = line.split(': ')
      return [key, value.join(': ')]
    })
  return { name: name.replace(/\.txt$/u, ''), header: new Map(header), headline, paragraphs }
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, import.meta.url)).sort()
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}
