import type { Reading } from '../../../model/reading.js'
import { isOverlapping, quoteFrom, type Evidence, type Span } from '../../../model/spans.js'
import type { ArticleView } from '../../../operations/record/article.js'
import { paragraphsOf } from '../../../pages/dossier/paragraphs.js'
import { stretchesOf, type Stretch } from '../../../pages/dossier/passages.js'
import { visible } from '../../../pages/wording/visible.js'
import { numbered, type Numbered } from './numbered.js'
import { OnDemand } from './on-demand.js'
import { StatementNote } from './statement-note.js'

interface ReadTextProps {
  readonly view: ArticleView
  readonly reading: Reading
  /** A place that the address names, beside those where something was found. */
  readonly at?: Span | null
}

/**
 * The text as it was, what is attributed marked and numbered, in the colour of its speaker's side; in the margin who says
 * it, and through whom. The margin floats beside the text and comes before its paragraph, so that however much stands in
 * it the text flows on. Names and dates are marked when they are asked for.
 */
export function ReadText({ view, reading, at = null }: ReadTextProps) {
  const { article } = reading
  const statements = numbered(reading.account.statements)
  const places = placesIn(reading, statements, at)
  return (
    <section id="text" class="read">
      <h2>The text</h2>
      <p class="note">
        What somebody says is numbered, and underlined in the colour of the speaker’s side; the
        margin tells who says it, and through whom. A note opens for the rest.
      </p>
      <OnDemand reading={reading} />
      <div class="source">
        {paragraphsOf(article).map((paragraph) => (
          <div class={`paragraph ${paragraph.kind}`}>
            <Margin
              view={view}
              statements={statements.filter(
                ({
                  statement: {
                    evidence: [first],
                  },
                }) => startsIn(first, paragraph),
              )}
            />
            <p dir="auto">
              {stretchesOf(
                article.text,
                places.all.filter((place) => isOverlapping(place, paragraph)),
                paragraph,
              ).map((stretch) => (
                <Passage stretch={stretch} places={places} />
              ))}
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}

/** Where something stands in a text, and what. */
interface Places {
  /** Each once. */
  readonly all: readonly Evidence[]
  /** The statements whose words these are, by their place. */
  readonly said: ReadonlyMap<string, Numbered>
  /** The numbers, by the place that they stand before. */
  readonly numbers: ReadonlyMap<string, number>
  /** Where a link may lead, by their place. */
  readonly linked: ReadonlySet<string>
  readonly named: ReadonlySet<string>
  readonly dated: ReadonlySet<string>
}

function placesIn(
  { article, analysis, account }: Reading,
  statements: readonly Numbered[],
  at: Span | null,
): Places {
  const quoted = (span: Span) => quoteFrom(article.text, span)
  const asked = at === null || at.end > article.text.length ? [] : [quoted(at)]
  const linked = [
    ...statements.flatMap(({ statement }) => statement.evidence),
    ...account.contacts.flatMap(({ evidence, facets, participants }) => [
      ...evidence,
      ...[...facets, ...participants].flatMap((each) => each.evidence),
    ]),
    ...account.commitments.flatMap(({ evidence }) => evidence),
    ...account.fulfilments.flatMap(({ evidence }) => evidence),
    ...asked,
  ]
  const named = analysis.mentions.filter(({ form }) => form !== 'pronoun').map(quoted)
  const dated = analysis.dates.map(quoted)
  const said = statements.flatMap((each) =>
    each.statement.evidence.map((place) => ({ each, place })),
  )
  const openings = said.map(({ each, place }) => ({ each, place: openingOf(article.text, place) }))
  return {
    all: eachOnce([...linked, ...named, ...dated, ...openings.map(({ place }) => place)]),
    said: new Map([...openings, ...said].map(({ each, place }) => [keyOf(place), each])),
    numbers: new Map(openings.map(({ each, place }) => [keyOf(place), each.number])),
    linked: new Set(linked.map(keyOf)),
    named: new Set(named.map(keyOf)),
    dated: new Set(dated.map(keyOf)),
  }
}

/** Where a number stands: before the quotation mark that opens the words, else before the words. */
function openingOf(text: string, place: Evidence): Evidence {
  const isOpened = /(?:^|[\s([–—])["“„«‘]$/u.test(
    text.slice(Math.max(0, place.start - 2), place.start),
  )
  return isOpened ? quoteFrom(text, { start: place.start - 1, end: place.start }) : place
}

function keyOf({ start, end }: Span): string {
  return `t-${start}-${end}`
}

function startsIn({ start }: Span, paragraph: Span): boolean {
  return isOverlapping({ start, end: start + 1 }, paragraph)
}

/** A link leads to one place, however many findings stand on it. */
function eachOnce(places: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(places.map((place) => [keyOf(place), place])).values()]
}

interface PassageProps {
  readonly stretch: Stretch
  readonly places: Places
}

function Passage({ stretch: { begins, covers, isEdge, text }, places }: PassageProps) {
  const anchors = begins
    .filter((place) => places.linked.has(keyOf(place)))
    .map((place) => <span id={keyOf(place)} />)
  const classes = classesOf(covers, places)
  const numbers = begins.flatMap((place) => places.numbers.get(keyOf(place)) ?? [])
  if (classes.length === 0)
    return (
      <span class={isEdge ? 'edge' : undefined}>
        {anchors}
        {visible(text)}
      </span>
    )
  return (
    <mark
      class={[...classes, ...(numbers.join(' ').length > 1 ? ['two'] : [])].join(' ')}
      data-numbers={numbers.join(' ') || undefined}
    >
      {anchors}
      {visible(text)}
    </mark>
  )
}

/** Of several statements on the same words, the innermost gives the colour. */
function classesOf(covers: readonly Evidence[], places: Places): readonly string[] {
  const said = covers
    .filter((place) => places.said.has(keyOf(place)))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const [innermost] = said.map((place) => places.said.get(keyOf(place)))
  return [
    ...(innermost === undefined ? [] : ['said', innermost.hue]),
    ...(covers.some((place) => places.named.has(keyOf(place))) ? ['named'] : []),
    ...(covers.some((place) => places.dated.has(keyOf(place))) ? ['dated'] : []),
    ...covers.map(keyOf).filter((key) => places.linked.has(key)),
  ]
}

interface MarginProps {
  readonly view: ArticleView
  readonly statements: readonly Numbered[]
}

function Margin({ view, statements }: MarginProps) {
  if (statements.length === 0) return null
  return (
    <aside class="margin">
      {statements.map((each) => (
        <StatementNote told={each} view={view} />
      ))}
    </aside>
  )
}
