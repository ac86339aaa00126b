import type { Problem } from '../../model/problems.js'
import type { Shown } from './shown.js'

interface ContentsProps {
  readonly shown: Shown
  readonly problems: readonly Problem[]
}

/** The ways into the page, each in a word: all of them fit the narrowest screen. */
export function Contents({ shown: { comparison }, problems }: ContentsProps) {
  return (
    <nav class="jump" aria-label="On this page">
      <a href="#differences">Differences</a>
      {comparison.claims.length === 0 ? null : <a href="#claims">Claims</a>}
      {comparison.silence.length === 0 ? null : <a href="#silence">Topics</a>}
      {problems.length === 0 ? null : <a href="#problems">Not read</a>}
      <a href="#texts">Texts</a>
      <a href="#made">Making</a>
    </nav>
  )
}
