import { createHash } from 'node:crypto'
import type { Article, Block } from '../model/article.js'
import { articleId } from '../model/ids.js'
import type { Problem } from '../model/problems.js'
import { quoteFrom, textOf, type Evidence } from '../model/spans.js'
import type { NamedOutlet } from '../model/taught.js'
import type { TaughtOutlet } from '../model/teachings.js'
import { findOwnAddress } from './addresses.js'
import { findBlocks } from './blocks.js'
import { readByline, readWriter, type Byline, type Writer } from './byline.js'
import type { Header } from './header.js'
import { findAgency, hostOf, outletAt } from './hosts.js'
import { findKind, type KindFound } from './kind.js'
import { findIssuer } from './issuer.js'
import { findLanguage } from './language.js'
import { plainOf } from './plain.js'
import { findDayInUrl, findPublished } from './published.js'
import { redistributionOf } from './redistribution.js'
import { taughtAgencyIn, taughtOutlet } from './taught-outlets.js'
import { findWireDateline } from './wire-dateline.js'

export interface ArticleSource {
  readonly text: string
  /** What a header or a page's metadata tells. */
  readonly told: Header
  /** Blocks that the markup tells. */
  readonly known: readonly Block[]
  /** What people taught of outlets. */
  readonly outlets: readonly NamedOutlet[]
  readonly input: string
}

export interface BuiltArticle {
  readonly article: Article
  readonly problems: readonly Problem[]
}

/** Makes an article of a text: what is told of it, and for the rest what its own lines say. */
export async function buildArticle(source: ArticleSource): Promise<BuiltArticle> {
  const { text, told, outlets, input } = source
  const blocks = findBlocks(text, source.known)
  const lines = readLines(text, blocks)
  const url = told.url ?? findOwnAddress(text, blocks)
  const host = url === null ? null : hostOf(url)
  const named = told.outlet ?? (host === null ? findIssuer(text, blocks) : outletAt(host))
  const publisher = taughtOutlet(outlets, host, named)
  const outlet = publisher?.name ?? named
  const title = told.title ?? lines.title
  const writer = told.byline === null ? null : readWriter(told.byline)
  const credited = [told.agency, told.byline, lines.byline, lines.dateline]
    .map((words) => taughtAgencyIn(outlets, words))
    .find((each) => each !== null)
  const agency = credited?.name ?? told.agency ?? lines.agency ?? writer?.agency?.name ?? null
  const found = kindOf({ source, blocks, lines, writer, title, host, outlet, agency, publisher })
  const { language, problems } = await findLanguage({
    text,
    blocks,
    declared: told.language,
    input,
  })
  const textHash = hashOf(text)
  const article: Article = {
    id: articleId(`article:${textHash.slice(0, 16)}`),
    title,
    outlet,
    agency: isOutletItself(agency, outlet) ? null : agency,
    byline: writer?.name ?? lines.byline,
    dateline: lines.dateline,
    published: told.published ?? lines.published ?? (url === null ? null : findDayInUrl(url)),
    url,
    language,
    kind: found.kind,
    side: found.side,
    kindEvidence: found.evidence,
    textHash,
    text,
    blocks,
    licence: told.licence,
    redistribution: redistributionOf(told.licence),
  }
  return { article, problems }
}

/** The hash of a text as UTF-8, in which each lone surrogate counts as U+FFFD. */
export function hashOf(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex')
}

/** What a text says of itself in its own lines. */
interface Lines extends Byline {
  readonly title: string | null
  readonly dateline: string | null
  readonly published: string | null
}

function readLines(text: string, blocks: readonly Block[]): Lines {
  const words = (kind: Block['kind']) =>
    blocks.filter((block) => block.kind === kind).map((block) => textOf(text, block))
  const byline = readByline(text, blocks)
  const wire = findWire(text, blocks)
  const footer = byline.agency === null && wire === null ? findFooterAgency(text, blocks) : null
  const byLine = byline.agency === null ? (wire ?? footer) : null
  const datelines = words('dateline').map(plainOf)
  const dated = datelines.find((line) => findPublished(line) !== null)
  return {
    ...byline,
    agency: byline.agency ?? byLine?.name ?? null,
    evidence: byLine ? [byLine.evidence] : byline.evidence,
    title: words('headline').map(plainOf)[0] ?? null,
    dateline: wire?.dateline ?? dated ?? datelines[0] ?? null,
    published:
      [...datelines, ...words('byline')].map(findPublished).find((date) => date !== null) ?? null,
  }
}

interface NamedAgency {
  readonly name: string | null
  readonly evidence: Evidence
}

/** The wire's own dateline, which block-finding has parted from its paragraph. */
function findWire(
  text: string,
  blocks: readonly Block[],
): (NamedAgency & { dateline: string }) | null {
  for (const [index, block] of blocks.entries()) {
    const below = blocks[index + 1]
    if (block.kind !== 'dateline' || below?.kind !== 'body') continue
    const wire = findWireDateline(text, { start: block.start, end: below.end })
    if (wire?.span.end !== block.end) continue
    const evidence = quoteFrom(text, block)
    return { name: wire.agency, evidence, dateline: evidence.quote }
  }
  return null
}

/** An agency that reserves its rights at the end, or names its principles there. */
function findFooterAgency(text: string, blocks: readonly Block[]): NamedAgency | null {
  for (const block of blocks) {
    if (block.kind !== 'footer' || block.end - block.start > 400) continue
    const evidence = quoteFrom(text, block)
    if (/Thomson Reuters/u.test(evidence.quote)) return { name: 'Reuters', evidence }
    const [, owner = ''] =
      /^(?:©|\(c\)|copyright)[\s©\d-]*(?:by\s)?([^.,;|]+)/iu.exec(evidence.quote) ?? []
    const agency = findAgency(owner)
    if (agency) return { name: agency.name, evidence }
  }
  return null
}

/** "WAM" of "Emirates News Agency (WAM)": the agency that publishes it itself. */
function isOutletItself(agency: string | null, outlet: string | null): boolean {
  if (agency === null || outlet === null) return false
  const names = [outlet, ...outlet.split(/[()]/u).map((part) => part.trim())]
  return names.some((name) => name === agency || findAgency(name)?.name === agency)
}

/** The outlet where it is an agency itself. */
function agencyOf(outlet: string | null, publisher: TaughtOutlet | null): string | null {
  if (publisher) return publisher.kind === 'agency' ? publisher.name : null
  return outlet === null ? null : (findAgency(outlet)?.name ?? null)
}

interface KindAsked {
  readonly source: ArticleSource
  readonly blocks: readonly Block[]
  readonly lines: Lines
  readonly writer: Writer | null
  readonly title: string | null
  readonly host: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly publisher: TaughtOutlet | null
}

function kindOf({
  source,
  blocks,
  lines,
  writer,
  title,
  host,
  outlet,
  agency,
  publisher,
}: KindAsked): KindFound {
  const { text, told } = source
  return findKind({
    text,
    blocks,
    title,
    host,
    outlet,
    publisher,
    told: told.kind,
    toldSide: told.side,
    agency: agency ?? agencyOf(outlet, publisher),
    agencyEvidence: told.agency === null ? lines.evidence : [],
    isRewritten:
      told.agency === null &&
      (lines.agency === null ? writer?.isRewritten === true : lines.isRewritten),
    isSigned: lines.byline !== null || told.byline !== null,
  })
}
