import type { Column } from '../wording/columns.js'
import { originName } from '../wording/names.js'
import { visible } from '../wording/visible.js'
import { stretchesOf, type Stretch } from './passages.js'
import { anchorOf, citedOf, hueOf, type Shown } from './shown.js'

/** The whole texts, every cited passage marked and reachable. */
export function Texts({ shown }: { readonly shown: Shown }) {
  return (
    <section id="texts">
      <h2>The texts</h2>
      <p class="note">Whole and as they were read; the passages cited above are tinted.</p>
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
  const stretches = stretchesOf(head.text, citedOf(column, shown.comparison))
  return (
    <article id={`text-${letter}`} class={`text ${hueOf(column)}`}>
      <h3>
        <b>{letter}</b> {visible(originName(head))}
      </h3>
      {head.readable ? (
        <div class="source" data-text={letter}>
          {stretches.map((stretch) => (
            <Passage column={column} stretch={stretch} />
          ))}
        </div>
      ) : (
        <p class="none">This text could not be read.</p>
      )}
    </article>
  )
}

interface PassageProps {
  readonly column: Column
  readonly stretch: Stretch
}

function Passage({ column, stretch }: PassageProps) {
  const [first, ...others] = stretch.begins.map((passage) => anchorOf(column, passage))
  if (stretch.leftOut) return <span class="gap"> […] </span>
  const at = `${column.letter}:${stretch.start}-${stretch.end}`
  if (stretch.covers.length === 0) return <span data-at={at}>{visible(stretch.text)}</span>
  return (
    <mark
      data-at={at}
      id={first}
      class={stretch.covers.map((passage) => anchorOf(column, passage)).join(' ')}
    >
      {others.map((id) => (
        <span id={id} />
      ))}
      {visible(stretch.text)}
    </mark>
  )
}
