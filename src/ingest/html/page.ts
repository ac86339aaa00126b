import { Readability } from '@mozilla/readability'
import type { Block } from '../../model/article.js'
import { isDateLine } from '../date-lines.js'
import { findPublished } from '../published.js'
import { isAffordable, measure } from './measure.js'
import { readMetadata, type Metadata } from './metadata.js'
import { joinPieces, type Piece } from './pieces.js'
import { stripTags } from './strip.js'
import { parsePage, piecesOf, wordsOf, type Page, type PageNode } from './tree.js'

/** A page as text, with the blocks that its markup tells and what it says of itself. */
export interface ReadPage extends Metadata {
  readonly text: string
  readonly known: readonly Block[]
  /** Why the story could not be told from the rest of the page; `null` when it could. */
  readonly trouble: string | null
}

const NOTHING: Metadata = {
  title: null,
  site: null,
  byline: null,
  published: null,
  url: null,
  language: null,
  kind: null,
}

/** Fewest units of text that are a story and no menu. */
const SHORTEST_STORY = 80

/** Pieces at the top of a story among which its own headline and byline stand. */
const OPENING = 4

/**
 * Reads a page: the story by Readability, else all visible text. A page whose tree would cost too much is stripped
 * of its tags without building one. Nothing in the page is run or fetched. Never throws.
 */
export function readPage(html: string, address: string | null): ReadPage {
  const measured = measure(html)
  if (!isAffordable(measured))
    return stripped(html, 'the page is nested too deeply or has too many elements')
  try {
    return readTree(measured.cleaned, address)
  } catch {
    // The parser or Readability met markup that it was not made for; the words are still there.
    return stripped(html, 'the page is broken in a way that its story could not be found')
  }
}

function stripped(html: string, trouble: string): ReadPage {
  return { ...NOTHING, ...joinPieces(stripTags(html)), trouble }
}

function readTree(html: string, address: string | null): ReadPage {
  const page = parsePage(html)
  const metadata = readMetadata(page, address)
  const shown = wordsOf(page.body)
  const all = piecesOf(page.body, true)
  const story = findStory(page)
  if (!story) return withoutStory(html, metadata)
  const byline = metadata.byline ?? story.byline
  const head = headOf({
    title: metadata.title,
    byline: story.byline,
    shown,
    all,
    pieces: story.pieces,
  })
  const body = story.pieces.map((piece, index) =>
    index < OPENING ? named(piece, metadata.title, story.byline) : piece,
  )
  return { ...metadata, byline, ...joinPieces([...head, ...body]), trouble: null }
}

/** A piece that says nothing but the title or the byline is it. */
function named(piece: Piece, title: string | null, byline: string | null): Piece {
  if (piece.words === title) return { ...piece, kind: 'headline' }
  return piece.words === byline ? { ...piece, kind: 'byline' } : piece
}

function withoutStory(html: string, metadata: Metadata): ReadPage {
  const pieces = piecesOf(parsePage(html).body, true)
  const all = pieces.length > 0 ? pieces : piecesOf(parsePage(html).body, false)
  return {
    ...metadata,
    ...joinPieces(all),
    trouble: 'no story could be told from the rest of the page',
  }
}

interface Story {
  readonly byline: string | null
  readonly pieces: readonly Piece[]
}

function findStory(page: Page): Story | null {
  const found = new Readability<readonly Piece[]>(page, {
    serializer: storyPieces,
    disableJSONLD: true,
  }).parse()
  const pieces = found?.content ?? []
  const length = pieces.reduce((sum, { words }) => sum + words.length, 0)
  return length < SHORTEST_STORY ? null : { byline: found?.byline?.trim() || null, pieces }
}

function storyPieces(node: unknown): readonly Piece[] {
  return isNode(node) ? piecesOf(node, false) : []
}

function isNode(value: unknown): value is PageNode {
  return typeof value === 'object' && value !== null && 'childNodes' in value
}

interface HeadSource {
  readonly title: string | null
  readonly byline: string | null
  /** The words of the whole page. */
  readonly shown: string
  /** The pieces of the page before the story was taken out of it. */
  readonly all: readonly Piece[]
  readonly pieces: readonly Piece[]
}

/**
 * Headline, byline and date, which Readability takes out of the story, where the page shows them and the story does
 * not.
 */
function headOf({ title, byline, shown, all, pieces }: HeadSource): readonly Piece[] {
  const opening = pieces.slice(0, OPENING).map(({ words }) => words)
  const isNew = (words: string | null): words is string =>
    words !== null && words.length <= 400 && shown.includes(words) && !opening.includes(words)
  const date = dateAbove(all, opening[0] ?? '')
  return [
    ...(isNew(title) ? [{ kind: 'headline' as const, words: title }] : []),
    ...(isNew(byline) ? [{ kind: 'byline' as const, words: byline }] : []),
    ...(isNew(date) ? [{ kind: 'dateline' as const, words: date }] : []),
  ]
}

/** Pieces above the story among which its date may stand. */
const ABOVE = 8

function dateAbove(all: readonly Piece[], first: string): string | null {
  const start = all.findIndex(({ words }) => words === first)
  const above = all.slice(Math.max(0, start - ABOVE), Math.max(0, start))
  return (
    above.find(({ words }) => isDateLine(words) && findPublished(words) !== null)?.words ?? null
  )
}
