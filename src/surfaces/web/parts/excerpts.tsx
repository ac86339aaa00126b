import type { Excerpt } from '../../../operations/record/excerpts.js'
import { knownText } from '../../../pages/wording/known-text.js'
import { placeIn, Words } from './words.js'

interface ExcerptsProps {
  readonly article: string
  readonly excerpts: readonly Excerpt[]
}

/** What stands around words that were looked for, each leading to its place in the article. */
export function Excerpts({ article, excerpts }: ExcerptsProps) {
  return (
    <>
      {excerpts.map(({ words, marks }) => (
        <blockquote>
          <Words
            text={knownText([words])}
            evidence={[words]}
            marks={marks}
            href={placeIn(article, marks[0] ?? words)}
          />
        </blockquote>
      ))}
    </>
  )
}
