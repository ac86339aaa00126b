import type { Evidence } from '../../model/spans.js'
import { isOverlapping } from '../../model/spans.js'
import { counted } from '../wording/counts.js'
import type { Column } from '../wording/columns.js'
import { originName } from '../wording/names.js'
import { keptWords } from '../wording/keeping.js'
import { visible } from '../wording/visible.js'
import { citersOf, type Citer } from './citers.js'
import { Letter } from './letter.js'
import { paragraphsOf, type Paragraph } from './paragraphs.js'
import { stretchesOf, type Stretch } from './passages.js'
import { anchorOf, citedOf, hueOf, type Shown } from './shown.js'

/** The texts, whole or as excerpts, every cited passage marked and reachable. */
export function Texts({ shown }: { readonly shown: Shown }) {
  return (
    <section id="texts">
      <h2>The texts</h2>
      <p class="note">
        As they were read. Cited passages are underlined; beside each paragraph stands what cites
        it.
      </p>
      {shown.columns.map((column) => (
        <Text shown={shown} column={column} />
      ))}
    </section>
  )
}

interface TextProps {
  readonly shown: Shown
  readonly column: Column
}

function Text({ shown, column }: TextProps) {
  const { head, letter } = column
  const kept = shown.kept.find(({ account }) => account === head.id)
  return (
    <article id={`text-${letter}`} class={`text ${hueOf(column)}`}>
      <h3>
        <Letter column={column} /> {visible(originName(head))}
      </h3>
      {kept === undefined ? null : (
        <p class="note">
          <WithOption words={keptWords(head, kept)} />
        </p>
      )}
      {head.readable ? (
        <Source shown={shown} column={column} />
      ) : (
        <p class="none">This text could not be read.</p>
      )}
    </article>
  )
}

function Source({ shown, column }: TextProps) {
  const { head, letter } = column
  const cited = citedOf(column, shown)
  const citers = citersOf(column, shown.comparison)
  return (
    <div class="source" data-text={letter}>
      {runsOf(paragraphsOf(head)).map((run) =>
        run[0]?.isLeftOut ? (
          <p class="left-out gap">[{counted(run.length, 'paragraph')} left out]</p>
        ) : (
          run.map((paragraph) => (
            <Words
              column={column}
              paragraph={paragraph}
              cited={cited}
              citers={citers.filter(({ passage }) => isOverlapping(passage, paragraph))}
            />
          ))
        ),
      )}
    </div>
  )
}

/** An option of the command line stands on one line: "--excerpts". */
function WithOption({ words }: { readonly words: string }) {
  return (
    <>
      {words
        .split(/(--[a-z]+)/u)
        .map((part) => (part.startsWith('--') ? <code>{part}</code> : visible(part)))}
    </>
  )
}

/** Paragraphs that are left out, together; the others each by itself. */
function runsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const last = runs.at(-1)
    if (last && paragraph.isLeftOut && last[0]?.isLeftOut) last.push(paragraph)
    else runs.push([paragraph])
  }
  return runs
}

interface WordsProps {
  readonly column: Column
  readonly paragraph: Paragraph
  readonly cited: readonly Evidence[]
  readonly citers: readonly Citer[]
}

function Words({ column, paragraph, cited, citers }: WordsProps) {
  const inside = cited.filter((passage) => isOverlapping(passage, paragraph))
  const number = `${column.letter}¶${paragraph.number}`
  return (
    <div class={`paragraph ${paragraph.kind}`} data-number={number}>
      <p dir="auto">
        {stretchesOf(column.head.text, inside, paragraph).map((stretch) => (
          <Passage
            column={column}
            stretch={stretch}
            isKeyed={citers.some(({ passage }) => isOverlapping(passage, stretch))}
          />
        ))}
      </p>
      {citers.length === 0 ? null : <CitedBy place={number} citers={citers} />}
    </div>
  )
}

interface CitedByProps {
  readonly place: string
  readonly citers: readonly Citer[]
}

function CitedBy({ place, citers }: CitedByProps) {
  const keys = [...new Set(citers.map(({ key }) => key))]
  return (
    <nav class="cited-by" aria-label={`What cites ${place}`}>
      {keys.map((key) => (
        <a href={`#${key}`}>{key}</a>
      ))}
    </nav>
  )
}

interface PassageProps {
  readonly column: Column
  readonly stretch: Stretch
  /** Whether a claim or a difference cites it, and not the lede or the chart alone. */
  readonly isKeyed: boolean
}

function Passage({ column, stretch, isKeyed }: PassageProps) {
  const [first, ...others] = stretch.begins.map((passage) => anchorOf(column, passage))
  if (stretch.leftOut) return <span class="gap"> […] </span>
  const at = `${column.letter}:${stretch.start}-${stretch.end}`
  if (stretch.covers.length === 0)
    return (
      <span data-at={at} class={stretch.isEdge ? 'edge' : undefined}>
        {visible(stretch.text)}
      </span>
    )
  return (
    <mark
      data-at={at}
      id={first}
      class={[
        ...stretch.covers.map((passage) => anchorOf(column, passage)),
        ...(isKeyed ? [] : ['plain']),
      ].join(' ')}
    >
      {others.map((id) => (
        <span id={id} />
      ))}
      {visible(stretch.text)}
    </mark>
  )
}
