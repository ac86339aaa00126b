import type { Shown } from './shown.js'

/** The ways into the page. */
export function Contents({ shown: { comparison } }: { readonly shown: Shown }) {
  return (
    <nav class="jump" aria-label="On this page">
      <a href="#differences">What differs</a>
      {comparison.claims.length === 0 ? null : <a href="#claims">Claim by claim</a>}
      {comparison.silence.length === 0 ? null : <a href="#silence">What each is about</a>}
      <a href="#problems">What could not be read</a>
      <a href="#texts">The texts</a>
      <a href="#made">How this was made</a>
    </nav>
  )
}
