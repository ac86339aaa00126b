import type { ArticleKind } from '../../model/article.js'
import { findPublished } from '../published.js'
import { wordsOf, type Page, type PageElement } from './tree.js'

/** What a page says of itself in its head and its linked data; `null` where it says nothing. */
export interface Metadata {
  readonly title: string | null
  readonly site: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly kind: ArticleKind | null
}

/** Kinds in schema.org's words; what is only called an article tells no kind. */
const KIND_OF_TYPE: ReadonlyMap<string, ArticleKind> = new Map([
  ['OpinionNewsArticle', 'commentary'],
  ['AnalysisNewsArticle', 'commentary'],
  ['ReportageNewsArticle', 'report'],
  ['LiveBlogPosting', 'report'],
])

const OPINION =
  /\/(?:opinions?|commentary|commentisfree|editorials?|op-?eds?|columnists?|columns|blogs?|viewpoints?)\//iu

/** Reads a page's metadata. Must come before anything that takes the page apart. */
export function readMetadata(page: Page, address: string | null): Metadata {
  const meta = metaOf(page)
  const data = articleData(page)
  const url = absolute(linkOf(page) ?? meta('og:url') ?? stringOf(data.url), address)
  return {
    title: headlineOf(
      page,
      meta('og:title', 'twitter:title', 'dc.title') ?? stringOf(data.headline),
    ),
    site: meta('og:site_name', 'application-name', 'dc.publisher') ?? nameOf(data.publisher),
    byline:
      asName(meta('author', 'byl', 'parsely-author', 'dc.creator', 'article:author')) ??
      nameOf(data.author),
    published: firstDate([
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'date',
        'pubdate',
        'publishdate',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'sailthru.date',
      ),
      stringOf(data.datePublished),
      timeOf(page),
    ]),
    url,
    language: languageOf(
      page.documentElement.getAttribute('lang') ?? meta('og:locale', 'content-language'),
    ),
    kind: kindOf(data, meta('article:section'), url ?? address),
  }
}

function metaOf(page: Page): (...names: string[]) => string | null {
  const said = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute))
      .find((value) => value !== null)
    const content = element.getAttribute('content')?.trim() ?? ''
    if (name && content !== '' && !said.has(name.toLowerCase()))
      said.set(name.toLowerCase(), content)
  }
  return (...names) =>
    names.map((name) => said.get(name)).find((value) => value !== undefined) ?? null
}

/** The page's own heading where it says the same as the title in the metadata, which often has the site's name too. */
function headlineOf(page: Page, told: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')].map(wordsOf).filter((words) => words !== '')
  const titles = [...page.querySelectorAll('title')].map(wordsOf).filter((words) => words !== '')
  const title = told ?? titles[0] ?? null
  const same = headings.find((words) => title === null || isSame(words, title))
  const only = headings.length === 1 && told === null ? headings[0] : undefined
  return same ?? only ?? told ?? (title === null ? null : withoutSite(title))
}

function isSame(heading: string, title: string): boolean {
  const [a, b] = [heading, title].map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return a !== undefined && b !== undefined && a.length > 8 && (b.includes(a) || a.includes(b))
}

/** "Ministers meet | Example Times" without the site; a hyphen inside a name parts nothing. */
function withoutSite(title: string): string {
  const [first = ''] = title.split(/\s+(?:[|»·]|[-–—])\s+/u)
  return first.split(' ').length >= 3 ? first : title
}

function linkOf(page: Page): string | null {
  const [link] = page.querySelectorAll('link[rel="canonical"]')
  return link?.getAttribute('href') ?? null
}

function absolute(href: string | null, address: string | null): string | null {
  if (href === null || !URL.canParse(href, address ?? undefined)) return null
  const { protocol, href: whole } = new URL(href, address ?? undefined)
  return /^https?:$/u.test(protocol) ? (/^https?:/iu.test(href) ? href : whole) : null
}

function timeOf(page: Page): string | null {
  const times: PageElement[] = [...page.querySelectorAll('time')]
  const own = times.find(
    (time) =>
      time.getAttribute('pubdate') !== null || time.getAttribute('itemprop') === 'datePublished',
  )
  const chosen = own ?? times[0]
  return chosen ? (chosen.getAttribute('datetime') ?? wordsOf(chosen)) : null
}

function firstDate(candidates: readonly (string | null)[]): string | null {
  return (
    candidates
      .map((words) => (words === null ? null : findPublished(words)))
      .find((date) => date !== null) ?? null
  )
}

function languageOf(tag: string | null): string | null {
  return /^[a-z]{2}(?=$|[-_])/iu.exec(tag ?? '')?.[0].toLowerCase() ?? null
}

/** An author's page is no name. */
function asName(words: string | null): string | null {
  return words === null || /^https?:/iu.test(words) ? null : words
}

function kindOf(data: Data, section: string | null, url: string | null): ArticleKind | null {
  const type = typesOf(data)
    .map((name) => KIND_OF_TYPE.get(name))
    .find((kind) => kind !== undefined)
  const isOpinion =
    /^(?:opinion|commentary|editorial|op-?ed|comment)s?$/iu.test(section ?? '') ||
    OPINION.test(url ?? '')
  return type ?? (isOpinion ? 'commentary' : null)
}

type Data = Readonly<Record<string, unknown>>

/** Depth to which linked data is searched for the article. */
const DEEPEST_DATA = 4

/** The first article, posting or report among the page's linked data; broken data is passed over. */
function articleData(page: Page): Data {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseData(script.textContent ?? ''), DEEPEST_DATA)
    if (found) return found
  }
  return {}
}

function parseData(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

function findArticle(value: unknown, depth: number): Data | null {
  if (depth === 0) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth - 1)
      if (found) return found
    }
    return null
  }
  if (!isData(value)) return null
  if (typesOf(value).some((type) => /(?:Article|Posting|Report)$/u.test(type))) return value
  return findArticle(value['@graph'], depth - 1) ?? findArticle(value.mainEntity, depth - 1)
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(data: Data): readonly string[] {
  const type = data['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The name of a person or organisation, or the names of several. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null)
    return names.length > 0 ? names.join(', ') : null
  }
  return asName(isData(value) ? stringOf(value.name) : stringOf(value))
}
