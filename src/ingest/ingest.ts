import type { Article } from '../model/article.js'
import type { Outcome, Problem } from '../model/problems.js'
import type { NamedOutlet } from '../model/taught.js'
import { buildArticle, type ArticleSource } from './article.js'
import { findControls, findSignature, type Binary } from './binary.js'
import { decode } from './encoding.js'
import { NOTHING_TOLD, splitHeader } from './header.js'
import { isHtml } from './html/detect.js'
import { isOwnPage } from './html/own-page.js'
import type { ReadPage } from './html/page.js'

/** Where bytes came from: the name to call them by, and their address if they were fetched. */
export interface Origin {
  readonly name: string
  readonly url?: string | null
  /** What people taught of outlets; it comes before what the lexicon has. */
  readonly outlets?: readonly NamedOutlet[]
}

/** Most bytes that are read as one text. */
export const MOST_BYTES = 10 * 1024 * 1024

/**
 * Makes an article of bytes: a text file with or without header lines, or a page of HTML. Touches no file and no
 * network. What cannot be used is a problem; it throws only where we are wrong.
 */
export async function ingest(bytes: Uint8Array, origin: Origin): Promise<Outcome<Article>> {
  const { name } = origin
  if (bytes.length > MOST_BYTES) return refused(tooLarge(name, bytes.length))
  const signature = findSignature(bytes)
  if (signature) return refused(binary(name, signature))
  const decoded = await decode(bytes, name)
  const controls = findControls(decoded.text)
  if (controls) return refused(binary(name, controls))
  if (decoded.text.trim() === '') return refused(empty(name, 'is empty'))
  // A null character is none of a text's; pages use it for what they leave out. One unit for one: offsets stay.
  const whole = decoded.text.replaceAll('\0', '\uFFFD')
  if (isHtml(decoded.text, name) && isOwnPage(decoded.text)) return refused(ownPage(name))
  const { source, problems } = await sourceOf(whole, origin)
  // Half a surrogate pair, which a page may name by number, cannot be kept as UTF-8.
  const text = source.text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  if (text.trim() === '') return refused(empty(name, 'holds no text to read'))
  const built = await buildArticle({ ...source, text, outlets: origin.outlets ?? [] })
  return {
    ok: true,
    value: built.article,
    problems: [...decoded.problems, ...problems, ...built.problems],
  }
}

interface Sourced {
  readonly source: Omit<ArticleSource, 'outlets'>
  readonly problems: readonly Problem[]
}

async function sourceOf(whole: string, { name, url }: Origin): Promise<Sourced> {
  const { header, text, problems } = splitHeader(whole, name)
  if (header === null && isHtml(text, name)) return sourceOfPage(text, { name, url: url ?? null })
  const told = { ...NOTHING_TOLD, ...header, url: header?.url ?? url ?? null }
  return { source: { text, told, known: [], input: name }, problems }
}

async function sourceOfPage(html: string, { name, url }: Origin): Promise<Sourced> {
  const { readPage } = await import('./html/page.js')
  const page = readPage(html, url ?? null)
  return {
    source: {
      text: page.text,
      told: { ...NOTHING_TOLD, ...toldBy(page), url: page.url ?? url ?? null },
      known: page.known,
      input: name,
    },
    problems: page.trouble === null ? [] : [noArticle(name, page.trouble)],
  }
}

function toldBy({ title, site, byline, published, language, kind }: ReadPage) {
  return { title, outlet: site, byline, published, language, kind }
}

function refused(problem: Problem): Outcome<Article> {
  return { ok: false, problems: [problem] }
}

/** The problem of a text with more bytes than are read. */
export function tooLarge(input: string, size: number): Problem {
  return {
    code: 'file-too-large',
    message: `${input} has ${megabytes(size)} MB; texts up to ${megabytes(MOST_BYTES)} MB are read. Cut it down to the one article that you want to compare.`,
    input,
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.0', '')
}

function empty(input: string, how: string): Problem {
  return {
    code: 'file-empty',
    message: `${input} ${how}. Save the article's text again; a page that builds itself by scripts must be saved after it has loaded.`,
    input,
  }
}

function binary(input: string, { what, advice }: Binary): Problem {
  return {
    code: 'file-binary',
    message: `${input} is ${what}, not a text: ${advice}.`,
    input,
  }
}

function ownPage(input: string): Problem {
  return {
    code: 'own-page',
    message: `${input} is a comparison that Readout wrote, not one account: it would be compared with itself. "readout verify ${input}" checks it, "readout why D1 ${input}" says how a finding in it came about; to compare, name the texts that it was made from.`,
    input,
  }
}

function noArticle(input: string, trouble: string): Problem {
  return {
    code: 'html-no-article',
    message: `${input}: ${trouble}, so all its visible text was taken. Menus and notices may be among it; save the article alone to be sure.`,
    input,
  }
}
